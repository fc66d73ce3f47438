import type { Language, Localized } from '../../../engine/text/localized.ts';
import { printable } from '../printable.ts';
import type { Message } from './log.ts';

/** A text that is shown as it stands: in SARIF's plain messages, `[words](number)` would be a link (section 3.11.6). */
export function messageOf(text: Localized, language: Language): Message {
  return { text: printable(text[language]).toWellFormed().replaceAll('](', '] (') };
}
