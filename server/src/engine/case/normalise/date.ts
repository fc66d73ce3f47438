import { type CalendarDay, calendarDay } from '../../reference/calendar-day.ts';
import { type Reading, unreadable } from './reading.ts';

/** Reads a calendar day as brokers write it. */
export function readDate(text: string): Reading<CalendarDay> {
  const day = calendarDay(text);
  return day === undefined ? unreadable : { state: 'read', value: day };
}
