import type { CalendarDay } from '../reference/calendar-day.ts';
import type { WorkingCalendar } from '../reference/working-days.ts';
import type { Settings } from '../settings/settings.ts';

/** The day as of which a case is looked at, and what counting its days needs. */
export interface AsOf {
  /** The day of the check, in China. */
  readonly today: CalendarDay;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
}
