import { at } from '../../../case/model.ts';
import { actsOf } from '../../../procedure/agent-acts.ts';
import { chronologyOf } from '../../../procedure/chronology.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'agreement/validity',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'never' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 1: the signed agency agreement is among the filing materials of the pre-review. Who declares needs an authority that is valid on that day.',
      zh: '内部操作规程第 1 步：已签署的代理协议是预审备案材料之一；申请和报关当日，代理权须有效。',
    },
  },
  watches: [
    'agreement.signedOn',
    'agreement.validUntil',
    'nodes.preReview.submittedOn',
    'nodes.application.submittedOn',
    'nodes.clearance.declaration.declaredAt',
  ],
  messages: {
    signedLate: (signed: CalendarDay, step: Localized, day: CalendarDay) => ({
      en: `Agreement signed ${formatDay(signed).en}, after the ${step.en} of ${formatDay(day).en}; customs sends it back. Check both dates.`,
      zh: `协议于${formatDay(signed).zh}签署，晚于${formatDay(day).zh}的${step.zh}，会被退回。请核对两个日期。`,
    }),
    expired: (until: CalendarDay, act: Localized, day: CalendarDay) => ({
      en: `Agreement ended ${formatDay(until).en}, before the ${act.en} of ${formatDay(day).en}: it was made without authority. Have it extended.`,
      zh: `协议有效期至${formatDay(until).zh}，${formatDay(day).zh}${act.zh}时已失效，属无权代理。请办理续签。`,
    }),
    other: (step: Localized, day: CalendarDay) => ({
      en: `The ${step.en}: ${formatDay(day).en}`,
      zh: `${step.zh}：${formatDay(day).zh}`,
    }),
  },
  documentation: {
    title: { en: 'The agreement is in force when the agent acts', zh: '代理行为发生时协议有效' },
    why: {
      en: 'The agent may act for the client from the signature to the last day of validity, and not on another day.',
      zh: '代理方自协议签署之日起至有效期最后一天止方可代为办理。',
    },
    consequence: {
      en: 'The filing is sent back; what was declared without authority falls back on the company.',
      zh: '备案被退回；无权代理的申报，责任由企业承担。',
    },
    remedy: {
      en: 'Compare the dates with the signed agreement; where they are right, have it extended before the agent acts again.',
      zh: '对照协议原件核实日期；如日期无误，应先续签再继续办理。',
    },
    bad: 'agreement: { signedOn: 2026-03-02, validUntil: 2026-04-30 }\nnodes:\n  application: { submittedOn: 2026-05-13 }\n',
    good: 'agreement: { signedOn: 2026-03-02, validUntil: 2027-03-01 }\nnodes:\n  application: { submittedOn: 2026-05-13 }\n',
  },
  check(file, report, { today }) {
    const { signedOn, validUntil } = file.content.agreement ?? {};
    // What lies before the signature is said here alone, whichever of the two dates is mistyped.
    const reversal = chronologyOf(file, today).reversals.find(({ first }) => first.field === signedOn);
    if (signedOn?.value !== undefined && reversal !== undefined) {
      const { label, day, field } = reversal.later;
      const related = [{ ...at(field), message: this.messages.other(label, day) }];
      report('signedLate', [signedOn.value, label, day], at(signedOn), { related });
    }
    const until = validUntil?.value;
    if (validUntil === undefined || until === undefined) return;
    const act = actsOf(file, today).find(({ day }) => until < day);
    if (act !== undefined) report('expired', [until, act.title, act.day], at(validUntil));
  },
});
