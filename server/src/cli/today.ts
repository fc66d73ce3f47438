import type { CalendarDay } from '../engine/reference/calendar-day.ts';
import { chinaTimeFromEpoch, dayOf } from '../engine/reference/china-time.ts';

/** Today in China, wherever the machine stands; the one place where the command line asks the clock. */
export function todayInChina(): CalendarDay {
  return dayOf(chinaTimeFromEpoch(Date.now()));
}
