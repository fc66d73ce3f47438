import { workingDays } from '../text/counts.ts';
import type { Localized } from '../text/localized.ts';
import { type CalendarDay, daysBetween } from './calendar-day.ts';
import type { WorkingCalendar } from './working-days.ts';

/** By how much a day lies after a due date: in working days, or in calendar days where the offices were closed. */
export function delay(calendar: WorkingCalendar, due: CalendarDay, day: CalendarDay): Localized {
  const late = calendar.workingDaysBetween(due, day);
  if (late > 0) return workingDays(late);
  const days = daysBetween(due, day);
  return { en: `${days} day${days === 1 ? '' : 's'}`, zh: `${days} 天` };
}
