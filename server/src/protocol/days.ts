import type { CalendarDay } from '../engine/reference/calendar-day.ts';
import type { AxisDay } from '../engine/views/timeline/timeline.ts';
import type { RequestName } from './request.ts';

export type { CalendarDay } from '../engine/reference/calendar-day.ts';
export type { AxisDay } from '../engine/views/timeline/timeline.ts';

/** What each day is that cases share: an axis without a gap. Days far from that of the check are left out. */
export const daysRequest: RequestName<DaysParams, readonly AxisDay[]> = 'certcase/days';

export interface DaysParams {
  /** Address of a case: the calendar that holds for it is asked. */
  readonly uri: string;
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}
