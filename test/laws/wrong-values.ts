import { readCase } from '../../server/src/engine/case/case-file.ts';
import type { Field } from '../../server/src/engine/case/model.ts';
import { addDays, type CalendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import type { Span } from '../../server/src/engine/text/span.ts';

/** A case in which one thing has been changed. */
export interface Change {
  readonly path: string;
  /** What was done to the value: the text that now stands there, or a word for what was done to its entry. */
  readonly change: string;
  readonly text: string;
}

/** A case with each of its values in turn left out, put off, mistyped in every way of its kind, or taken away. */
export function changesOf(text: string): Change[] {
  return readCase(text).fields.flatMap((field) => {
    const { span, keySpan, path } = field.place;
    const values = ['', '待定', '同上', ...wrongValues(field)].map((value) => ({
      change: value,
      text: replaced(text, span, value),
    }));
    if (keySpan === undefined) return values.map((change) => ({ path, ...change }));
    const key = text.slice(keySpan.start, keySpan.end);
    const mistyped = replaced(text, keySpan, `${key.slice(0, -1)}q`);
    const taken = withoutEntry(text, keySpan, span);
    const entries = [{ change: 'a slip in its name', text: mistyped }];
    if (taken !== undefined) entries.push({ change: 'no such entry', text: taken });
    return [...values, ...entries].map((change) => ({ path, ...change }));
  });
}

function replaced(text: string, { start, end }: Span, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Days by which a date is moved: by a slip of one digit or two, into another month or year. */
const shifts = [-400, -365, -60, -30, -10, -3, -1, 1, 3, 10, 30, 60, 365];

function wrongValues({ facts, value }: Field): string[] {
  const written = String(value);
  const time = written.slice(10);
  switch (facts.kind) {
    case 'word':
      return ['nonsense', ...(facts.words ?? []).filter((word) => word !== value)];
    case 'number':
    case 'whole-number':
      return ['999999', '1', '3', '-5', 'many', '1,5'];
    case 'boolean':
      return [String(!value), 'perhaps'];
    case 'date':
    case 'date-time':
      return [
        ...shifts.map((shift) => addDays(written.slice(0, 10) as CalendarDay, shift) + time),
        `2026-02-30${time}`,
        `03/04/2026${time.replace('T', ' ')}`,
        'soon',
      ];
    case 'clock-time':
      return ['noon', '25:00'];
    case 'code': {
      const middle = Math.floor(written.length / 2);
      const swapped = `${written.slice(0, middle)}${written[middle + 1] ?? ''}${written[middle] ?? ''}${written.slice(middle + 2)}`;
      const other = `${written.slice(0, -1)}${written.endsWith('7') ? '3' : '7'}`;
      const quoted = [other, swapped, written.slice(0, -1)].map((code) => JSON.stringify(code));
      return [...quoted, 'XX-1', '8.5E+09'];
    }
    default:
      return ['zzz'];
  }
}

/**
 * The text without an entry; undefined where the entry opens a list item or a paragraph, whose lines would
 * lose their place.
 */
function withoutEntry(text: string, key: Span, value: Span): string | undefined {
  const lineStart = text.lastIndexOf('\n', key.start) + 1;
  const before = text.slice(lineStart, key.start);
  const [comma] = /^,\s*/.exec(text.slice(value.end)) ?? [];
  if (comma !== undefined) return replaced(text, { start: key.start, end: value.end + comma.length }, '');
  if (before.trim() === '') {
    const lineEnd = text.indexOf('\n', value.end) + 1;
    return text.slice(value.start, value.end).includes('\n')
      ? undefined
      : replaced(text, { start: lineStart, end: lineEnd }, '');
  }
  const [gap] = /,\s*$/.exec(before) ?? [];
  return gap === undefined
    ? undefined
    : replaced(text, { start: key.start - gap.length, end: value.end }, '');
}
