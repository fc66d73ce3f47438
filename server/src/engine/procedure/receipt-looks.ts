import type { CaseFile } from '../case/case-file.ts';
import type { Field } from '../case/model.ts';
import type { CalendarDay } from '../reference/calendar-day.ts';
import { type ChinaTime, dayOf } from '../reference/china-time.ts';
import { chronologyOf } from './chronology.ts';
import { nodeProgress } from './progress.ts';

/**
 * The declaration and every look at its receipt up to the release, in the order of time; undefined where one of
 * them cannot be told.
 */
export function looksAtReceipt(file: CaseFile, today: CalendarDay): Field<ChinaTime>[] | undefined {
  const clearance = file.content.nodes?.clearance;
  const declared = clearance?.declaration?.declaredAt;
  if (declared === undefined || clearance?.receiptChecks?.readable === false) return undefined;
  const checks = clearance?.receiptChecks?.items ?? [];
  const { doubtful } = chronologyOf(file, today);
  const looks = [declared, ...checks.filter((check) => check.state !== 'placeholder')];
  if (looks.some((look) => look.value === undefined || doubtful.has(look))) return undefined;
  const released = nodeProgress(file, 'clearance', today).end?.day ?? today;
  return looks
    .filter(({ value }) => value !== undefined && dayOf(value) <= released)
    .sort((left, right) => ((left.value ?? '') < (right.value ?? '') ? -1 : 1));
}
