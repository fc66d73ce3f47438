import type { CaseFile } from '../../../case/case-file.ts';
import { at } from '../../../case/model.ts';
import { isImpossibleDay } from '../../../case/normalise/impossible-day.ts';
import { chronologyOf, type Reversal } from '../../../procedure/chronology.ts';
import type { Step } from '../../../procedure/steps.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import { type ChinaTime, formatTime } from '../../../reference/china-time.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Localized } from '../../../text/localized.ts';
import type { RuleContext } from '../../rule-context.ts';
import { defineRule } from '../rule.ts';

/** A step as people name it with its day: "release on Tue 28 Apr 2026". */
function named({ label, day, field }: Step, withTime: boolean): Localized {
  const when = withTime ? formatTime(field.value as ChinaTime) : formatDay(day);
  return { en: `${label.en} on ${when.en}`, zh: `${label.zh}日期为${when.zh}` };
}

/** Whether a rule with a date of its own says it: the agreement's, or a write-off that is late in any case. */
function isSaidElsewhere({ first }: Reversal, file: CaseFile, context: RuleContext): boolean {
  if (first.field === file.content.agreement?.signedOn) return true;
  const { clearance, writeOff } = file.content.nodes ?? {};
  const released = clearance?.releasedOn?.value;
  if (first.field !== writeOff?.completedOn || released === undefined) return false;
  const due = context.calendar.addWorkingDays(released, context.settings.writeOffWorkingDays).day;
  return first.day > due;
}

export default defineRule({
  code: 'case/chronology',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'never' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure: the five nodes follow one another, and each submission comes before its receipt.',
      zh: '内部操作规程：五个节点依次办理，先提交，后取得回执。',
    },
  },
  watches: [
    'nodes.preReview.submittedOn',
    'nodes.preReview.receipt.receivedOn',
    'nodes.application.submittedOn',
    'nodes.application.receipt.receivedOn',
    'nodes.verification.startedOn',
    'nodes.verification.completedOn',
    'nodes.verification.certificate.issuedOn',
    'nodes.clearance.declaration.declaredAt',
    'nodes.clearance.releasedOn',
    'nodes.writeOff.completedOn',
    'nodes.archive.archivedOn',
  ],
  messages: {
    reversed: (later: Localized, first: Localized) => ({
      en: `The ${later.en} lies before the ${first.en}. One is wrong and starts no clock; correct it.`,
      zh: `${first.zh}，${later.zh}，先后颠倒，无法据以计算期限。请更正有误的日期。`,
    }),
    future: (label: Localized, day: CalendarDay, today: CalendarDay) => ({
      en: `The ${label.en} is dated ${formatDay(day).en}, after today, ${formatDay(today).en}; it has not happened yet and counts for nothing. Correct the date.`,
      zh: `${label.zh}日期为${formatDay(day).zh}，晚于今天${formatDay(today).zh}，尚未发生，不能登记。请更正日期。`,
    }),
    impossible: (written: string) => ({
      en: `"${excerpt(written)}" is a day that no calendar has, so no deadline is counted from it. Enter the right day.`,
      zh: `“${excerpt(written)}”在日历上不存在，无法据以计算期限。请填写正确的日期。`,
    }),
    other: (label: Localized, day: CalendarDay) => ({
      en: `The ${label.en}: ${formatDay(day).en}`,
      zh: `${label.zh}：${formatDay(day).zh}`,
    }),
  },
  documentation: {
    title: { en: 'The dates run forward', zh: '日期先后有序' },
    why: {
      en: 'A receipt cannot come before its submission, nor a release before its declaration; one date is mistyped.',
      zh: '回执不可能早于提交，放行不可能早于申报；出现颠倒，必有一个日期填错。',
    },
    consequence: {
      en: 'Deadlines are not counted from a date that contradicts the others, so a real one may pass unseen.',
      zh: '与其他日期矛盾的日期不用于计算期限，真正的期限可能因此被错过。',
    },
    remedy: {
      en: 'Compare the dates with the receipts and correct the one that is wrong.',
      zh: '对照回执核实日期，更正填错的一个。',
    },
    bad: 'nodes:\n  clearance:\n    declaration: { declaredAt: 2026-04-24T09:30 }\n    releasedOn: 2026-04-23\n',
    good: 'nodes:\n  clearance:\n    declaration: { declaredAt: 2026-04-24T09:30 }\n    releasedOn: 2026-04-28\n',
  },
  check(file, report, context) {
    const { future, reversals } = chronologyOf(file, context.today);
    for (const { field, label, day } of future) report('future', [label, day, context.today], at(field));
    for (const reversal of reversals) {
      if (isSaidElsewhere(reversal, file, context)) continue;
      const { wrong, other, first, later } = reversal;
      const withTime = first.day === later.day;
      const related = [{ ...at(other.field), message: this.messages.other(other.label, other.day) }];
      report('reversed', [named(later, withTime), named(first, withTime)], at(wrong.field), { related });
    }
    for (const met of file.problems) {
      if (met.kind !== 'invalid' || met.located.kind !== 'field' || !met.expected.startsWith('date'))
        continue;
      if (isImpossibleDay(met.located.text)) report('impossible', [met.located.text], at(met.located));
    }
  },
});
