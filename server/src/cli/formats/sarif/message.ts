import { sarifText } from '../../../engine/text/escape.ts';
import type { Language, Localized } from '../../../engine/text/localized.ts';
import type { Message } from './log.ts';

/** A text that is shown as it stands. */
export function messageOf(text: Localized, language: Language): Message {
  return { text: sarifText(text[language]) };
}
