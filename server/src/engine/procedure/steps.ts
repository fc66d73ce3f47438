import type { CaseFile } from '../case/case-file.ts';
import { dated } from '../case/dated.ts';
import type { Field } from '../case/model.ts';
import type { CalendarDay } from '../reference/calendar-day.ts';
import type { Localized } from '../text/localized.ts';

/** Something that was done on a day, and the steps that have to lie before it or on the same day. */
export interface Step {
  readonly field: Field;
  readonly day: CalendarDay;
  /** `YYYY-MM-DD`, or with the time of day where the case gives one; compares with a step that has one too. */
  readonly moment: string;
  /** A noun, in the middle of a sentence. */
  readonly label: Localized;
  /** The nearest steps before this one that have a date, and through them all others. */
  readonly after: readonly Step[];
}

/** Everything in a case that was done on a day, in the order of the process. */
export function stepsOf(file: CaseFile): readonly Step[] {
  const { agreement, nodes, documents, selfChecks, tracking, waivers } = file.content;
  const steps: Step[] = [];

  /** Adds a step where the field has a date; else what comes next follows the steps before. */
  const add = (after: readonly Step[], field: Field | undefined, en: string, zh: string): readonly Step[] => {
    const date = dated(field);
    if (date === undefined) return after;
    const step = { ...date, moment: String(date.field.value), label: { en, zh }, after };
    steps.push(step);
    return [step];
  };

  const signed = add([], agreement?.signedOn, 'agreement', '协议签署');
  const submitted = add(signed, nodes?.preReview?.submittedOn, 'pre-review submission', '预审提交');
  for (const inquiry of nodes?.preReview?.inquiries?.items ?? []) {
    add(submitted, inquiry, 'receipt inquiry', '预审回执查询');
  }
  const reviewed = add(submitted, nodes?.preReview?.receipt?.receivedOn, 'pre-review receipt', '预审回执');
  let revised = reviewed;
  for (const revision of nodes?.preReview?.revisions?.items ?? []) {
    revised = add(revised, revision.submittedOn, 'revision', '补正提交');
    revised = add(revised, revision.receipt?.receivedOn, 'receipt of the revision', '补正回执');
  }
  const { application, verification, clearance, writeOff, archive } = nodes ?? {};
  const applied = add(reviewed, application?.submittedOn, 'application', '正式申请');
  const accepted = add(applied, application?.receipt?.receivedOn, 'application receipt', '申请回执');
  const started = add(accepted, verification?.startedOn, 'start of verification', '核查开始');
  const verified = add(started, verification?.completedOn, 'end of verification', '核查结束');
  const issued = add(verified, verification?.certificate?.issuedOn, 'issue of the certificate', '证明签发');
  const declared = add(issued, clearance?.declaration?.declaredAt, 'declaration', '报关申报');
  for (const check of clearance?.receiptChecks?.items ?? []) {
    add(declared, check, 'receipt check', '海关回执查询');
  }
  const released = add(declared, clearance?.releasedOn, 'release', '放行');
  const completed = add(released, writeOff?.completedOn, 'write-off', '核销完成');
  const listed = add(released, writeOff?.list?.receivedOn, 'write-off list', '核销清单');
  add([...completed, ...listed], archive?.archivedOn, 'archiving', '归档');

  for (const { issuedOn } of documents?.items ?? []) add([], issuedOn, 'paper', '单证签发');
  add([], tracking?.brokerNotifiedAt, 'notice to the broker', '通知报关行');
  for (const { doneOn } of selfChecks?.items ?? []) add([], doneOn, 'self-check', '自查');
  for (const { granted } of waivers?.items ?? []) add([], granted, 'waiver', '豁免批准');
  return steps;
}

/** Every step that has to lie before a step, directly or through others. */
export function stepsBefore(step: Step): ReadonlySet<Step> {
  const before = new Set<Step>();
  const open = [...step.after];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (before.has(next)) continue;
    before.add(next);
    open.push(...next.after);
  }
  return before;
}

/** Whether a step lies before another one; two of the same day do only where both give a time of day. */
export function isEarlier(left: Step, right: Step): boolean {
  const sameKind = left.moment.length === right.moment.length;
  return sameKind ? left.moment < right.moment : left.day < right.day;
}
