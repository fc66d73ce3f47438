import type { CaseFile } from '../case/case-file.ts';
import { atList, atMissing, type Field } from '../case/model.ts';
import { clockOf, dayOf } from '../reference/china-time.ts';
import type { AsOf } from './as-of.ts';
import { soundDay } from './chronology.ts';
import type { Duty } from './duty.ts';
import { nodeStanding } from './node-state.ts';
import { isUnderWay } from './passage.ts';
import { nodeProgress } from './progress.ts';
import { isEntered } from './receipts.ts';

/** A pre-review under way waits for a receipt, with the hours at which to ask for it, or for a correction. */
export function preReviewDuties(file: CaseFile, context: AsOf): Duty[] {
  const { today, settings, calendar } = context;
  const node = file.content.nodes?.preReview;
  const { begin } = nodeProgress(file, 'preReview', today);
  if (node === undefined || begin === undefined || !isUnderWay(file, 'preReview', today)) return [];
  const revisions = node.revisions?.items ?? [];
  if (node.revisions?.readable === false || revisions.some((revision) => !revision.readable)) return [];
  const last = revisions.at(-1) ?? node;
  if (isEntered(last.receipt)) {
    const { limit } = nodeStanding(file, 'preReview', context);
    if (last.receipt?.status?.value !== 'document-mismatch' || limit === undefined) return [];
    const { day: due, provisional } = calendar.addWorkingDays(begin.day, limit);
    const { span } = atList(node, 'revisions');
    return [{ kind: 'pre-review-revision', node: 'preReview', due, provisional, span }];
  }
  const submitted = soundDay(file, last.submittedOn, today);
  if (submitted === undefined) return [];
  const count = calendar.addWorkingDays(submitted, settings.preReviewReceiptWorkingDays);
  const { span } = atMissing(last, 'receipt');
  const { day: due, provisional } = count;
  return [
    { kind: 'pre-review-receipt', node: 'preReview', due, provisional, span },
    ...inquiries(file, context),
  ];
}

/** The hours at which to ask for the receipt next: those of today that are left, else those of the next working day. */
function inquiries(file: CaseFile, { today, settings, calendar }: AsOf): Duty[] {
  const { nodes, tracking } = file.content;
  const preReview = nodes?.preReview;
  if (preReview === undefined) return [];
  const agreed = valuesOf(tracking?.inquiryTimes?.items);
  const times = [...(agreed.length > 0 ? agreed : settings.inquiryTimes)].sort();
  const askedToday = valuesOf(preReview.inquiries?.items).filter((time) => dayOf(time) === today);
  const last = askedToday.map(clockOf).sort().at(-1) ?? '';
  const left = calendar.isWorkingDay(today) ? times.filter((time) => time > last) : [];
  const next = calendar.addWorkingDays(today, 1);
  const when =
    left.length > 0 ? { due: today, provisional: false } : { due: next.day, provisional: next.provisional };
  const { span } = atList(preReview, 'inquiries');
  return (left.length > 0 ? left : times).map((time) => ({
    kind: 'pre-review-inquiry',
    node: 'preReview',
    ...when,
    time,
    span,
  }));
}

function valuesOf<Value>(fields: readonly Field<Value>[] = []): Value[] {
  return fields.map(({ value }) => value).filter((value) => value !== undefined);
}
