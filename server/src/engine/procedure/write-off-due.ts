import type { CaseFile } from '../case/case-file.ts';
import type { CalendarDay } from '../reference/calendar-day.ts';
import type { CountedDay } from '../reference/working-days.ts';
import type { AsOf } from './as-of.ts';
import { nodeProgress } from './progress.ts';

/** The deadline of the write-off, counted from the release (day 0). */
export interface WriteOffDue {
  readonly released: CalendarDay;
  readonly day: CalendarDay;
  readonly provisional: boolean;
  /** Every day on the way, counted or skipped. */
  readonly steps: readonly CountedDay[];
  readonly completed: CalendarDay | undefined;
  /** Working days from today to the due date; negative once it has passed. */
  readonly daysLeft: number;
}

/** The deadline of a case's write-off; undefined before the release. */
export function writeOffDue(file: CaseFile, { calendar, settings, today }: AsOf): WriteOffDue | undefined {
  const { begin, end } = nodeProgress(file, 'writeOff', today);
  if (begin === undefined) return undefined;
  const count = calendar.addWorkingDays(begin.day, settings.writeOffWorkingDays);
  return {
    ...count,
    released: begin.day,
    completed: end?.day,
    daysLeft: calendar.workingDaysBetween(today, count.day),
  };
}
