import type { FieldFacts } from '../format/field.ts';
import { readBoolean } from './boolean.ts';
import { readClockTime } from './clock-time.ts';
import { readCode } from './code.ts';
import { readDate } from './date.ts';
import { readDateTime } from './date-time.ts';
import { readNumber } from './number.ts';
import { type Reading, unreadable } from './reading.ts';
import { readWord } from './word.ts';

/** Reads a text as the kind of value that its field holds. */
export function readField(text: string, facts: FieldFacts): Reading<unknown> {
  switch (facts.kind) {
    case 'text':
      return { state: 'read', value: text };
    case 'code':
      return readCode(text);
    case 'word':
      return readWord(text, facts.words ?? []);
    case 'date':
      return readDate(text);
    case 'date-time':
      return readDateTime(text);
    case 'clock-time':
      return readClockTime(text);
    case 'number':
      return readNumber(text);
    case 'whole-number': {
      const reading = readNumber(text);
      const whole = reading.state === 'read' && Number.isInteger(reading.value) && reading.value > 0;
      return whole || reading.state === 'ambiguous' ? reading : unreadable;
    }
    case 'boolean':
      return readBoolean(text);
    case 'section':
    case 'list':
      return unreadable;
  }
}
