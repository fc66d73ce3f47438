import { addDays, type CalendarDay } from '../../reference/calendar-day.ts';
import type { WorkingCalendar } from '../../reference/working-days.ts';
import type { Language } from '../../text/localized.ts';
import { axisOf } from '../timeline/axis.ts';
import type { AxisDay } from '../timeline/timeline.ts';

/** Days that are looked at before and after today: about the longest case, and the longest clock that somebody runs after. */
const reach = { before: 182, after: 98 };

/**
 * The days that many cases share, from the first to the last of them, today among them. Neither an archive of past years
 * nor a mistyped year makes them more than three quarters of one.
 */
export function portfolioAxis(
  first: CalendarDay,
  last: CalendarDay,
  today: CalendarDay,
  calendar: WorkingCalendar,
  language: Language,
): AxisDay[] {
  const [earliest, latest] = [addDays(today, -reach.before), addDays(today, reach.after)];
  const days = [today, first, last].filter((day) => earliest <= day && day <= latest);
  const ends = [first < earliest ? earliest : today, last > latest ? latest : today];
  return axisOf([...days, ...ends], calendar, language);
}
