import type { RequestName } from './request.ts';

/** The open deadlines of all cases as an iCalendar file. */
export const deadlineCalendarRequest: RequestName<
  Record<string, never>,
  DeadlineCalendarAnswer
> = 'certcase/deadlineCalendar';

export interface DeadlineCalendarAnswer {
  /** A file name without a folder, such as `certcase-2026-05-20.ics`. */
  readonly fileName: string;
  readonly calendar: string;
  /** How many deadlines are in it. */
  readonly count: number;
}
