import type { FieldFacts } from '../../format/field.ts';
import { readBoolean } from './boolean.ts';
import { readClockTime } from './clock-time.ts';
import { readCode } from './code.ts';
import { readDate } from './date.ts';
import { readDateTime } from './date-time.ts';
import { readNumber, readWholeNumber } from './number.ts';
import { isReferral } from './placeholder.ts';
import { ambiguous, type Reading, unreadable } from './reading.ts';
import { readWord } from './word.ts';

/**
 * Characters of the longest text that is still taken for a value of its kind, in UTF-16 units: no paper writes a day or a
 * number in more. What is longer is not looked at, so that no form of a value costs more than a moment.
 */
const longest = { code: 1000, other: 100 } as const;

/** Reads a text as the kind of value that its field holds. */
export function readField(text: string, facts: FieldFacts): Reading<unknown> {
  if (facts.kind !== 'text' && text.length > longest[facts.kind === 'code' ? 'code' : 'other'])
    return unreadable;
  if (isReferral(text)) return ambiguous([], 'alias');
  switch (facts.kind) {
    case 'text':
      return { state: 'read', value: text };
    case 'code':
      return readCode(text, facts.scheme);
    case 'word':
      return readWord(text, facts.words ?? []);
    case 'date':
      return readDate(text, facts.openEnded);
    case 'date-time':
      return readDateTime(text);
    case 'clock-time':
      return readClockTime(text);
    case 'number':
      return readNumber(text, facts.unit);
    case 'whole-number':
      return readWholeNumber(text);
    case 'boolean':
      return readBoolean(text);
    case 'section':
    case 'list':
      return unreadable;
  }
}
