import { calendarDay } from '../../reference/calendar-day.ts';
import { fold } from '../../text/characters.ts';

const yearFirst = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;

/** Whether a text is written as a day, year first, that no calendar has: `2026-02-30`, `2026年4月31日`. */
export function isImpossibleDay(text: string): boolean {
  const written = fold(text).trim();
  const [, year, month, day] = yearFirst.exec(written) ?? compact.exec(written) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return calendarDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) === undefined;
}
