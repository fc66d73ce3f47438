import type { Finding } from '../../engine/checks/finding.ts';
import type { RuleContext } from '../../engine/checks/rule-context.ts';
import { checkCase, openFindings } from '../../engine/checks/run.ts';
import { calendarDay } from '../../engine/reference/calendar-day.ts';
import type { CheckedCase } from '../documents/checked-case.ts';

/** A case as of some day: what is asked of the checks, and what they found that no waiver silences. */
export interface CaseAsOf {
  readonly context: RuleContext;
  readonly open: readonly Finding[];
}

/** @param asOf `YYYY-MM-DD`; a case is checked again where that is another day than that of the last check. */
export function caseAsOf({ file, context, open }: CheckedCase, asOf: string | undefined): CaseAsOf {
  const day = asOf === undefined ? undefined : calendarDay(asOf);
  if (day === undefined || day === context.today) return { context, open };
  const then = { ...context, today: day };
  return { context: then, open: openFindings(checkCase(file, then)) };
}
