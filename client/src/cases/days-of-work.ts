import type { WorkspaceCase } from '../../../server/src/protocol/cases.ts';
import type { CalendarDay } from '../../../server/src/protocol/days.ts';

/** The first and the last day on which one of the cases is at work or has something due, the day of the check among them. */
export function daysOfWork(
  cases: readonly WorkspaceCase[],
  asOf: CalendarDay,
): { readonly first: CalendarDay; readonly last: CalendarDay } {
  let first = asOf;
  let last = asOf;
  const take = (day: CalendarDay | undefined): void => {
    if (day === undefined) return;
    if (day < first) first = day;
    if (day > last) last = day;
  };
  for (const { nodes, deadlines } of cases) {
    for (const { begin, end, due } of nodes) for (const day of [begin, end, due]) take(day);
    for (const { due } of deadlines) take(due);
  }
  return { first, last };
}
