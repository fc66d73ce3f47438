import { addDays, type CalendarDay, daysBetween } from '../../reference/calendar-day.ts';
import type { WorkingCalendar } from '../../reference/working-days.ts';
import type { Language } from '../../text/localized.ts';
import type { AxisDay } from './timeline.ts';

/** A case whose dates lie further apart than this has a mistyped year; the axis keeps to its beginning. */
const longestAxis = 400;

const kinds = {
  weekday: 'working',
  'extra-working': 'working',
  makeup: 'makeup',
  weekend: 'weekend',
  holiday: 'holiday',
  'extra-off': 'holiday',
} as const;

/** Every day from the first to the last of the days given, with two days of air at both ends. */
export function axisOf(
  days: readonly CalendarDay[],
  calendar: WorkingCalendar,
  language: Language,
): AxisDay[] {
  const sorted = [...days].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [];
  const start = addDays(first, -2);
  const length = Math.min(daysBetween(start, last) + 3, longestAxis);
  return Array.from({ length }, (_, index) => {
    const day = addDays(start, index);
    const { kind, reason, provisional } = calendar.dayKind(day);
    const ordinary = kind === 'weekday' || kind === 'weekend';
    return { day, kind: kinds[kind], reason: ordinary ? '' : reason[language], provisional };
  });
}
