import type { CaseFile } from '../../../case/case-file.ts';
import { dated } from '../../../case/dated.ts';
import { at, type Field } from '../../../case/model.ts';
import { chronologyOf } from '../../../procedure/chronology.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

interface Filing {
  readonly field: Field | undefined;
  readonly what: Localized;
}

/** Everything that is filed with customs, with its day. */
function filings({ content }: CaseFile): Filing[] {
  const { preReview, application, clearance, writeOff } = content.nodes ?? {};
  const revisions = (preReview?.revisions?.items ?? []).map(({ submittedOn }) => ({
    field: submittedOn,
    what: { en: 'Revision', zh: '补正' },
  }));
  return [
    { field: preReview?.submittedOn, what: { en: 'Pre-review', zh: '预审' } },
    ...revisions,
    { field: application?.submittedOn, what: { en: 'Application', zh: '正式申请' } },
    { field: clearance?.declaration?.declaredAt, what: { en: 'Declaration', zh: '报关单' } },
    { field: writeOff?.completedOn, what: { en: 'Write-off', zh: '核销' } },
  ];
}

export default defineRule({
  code: 'case/non-working-day',
  since: '0.1.0',
  severity: 'information',
  fix: { offered: 'never' },
  basis: {
    kind: 'practice',
    statement: {
      en: 'Customs handles filings on working days; holidays and make-up working days as announced by the State Council.',
      zh: '海关在工作日办理业务；节假日和调休以国务院办公厅通知为准。',
    },
  },
  watches: [
    'nodes.preReview.submittedOn',
    'nodes.preReview.revisions[].submittedOn',
    'nodes.application.submittedOn',
    'nodes.clearance.declaration.declaredAt',
    'nodes.writeOff.completedOn',
  ],
  messages: {
    filed: (what: Localized, day: CalendarDay, reason: Localized, next: CalendarDay) => ({
      en: `${what.en} filed on ${formatDay(day).en} (${reason.en}); customs takes it up on ${formatDay(next).en}. Check the date.`,
      zh: `${what.zh}于${formatDay(day).zh}提交（${reason.zh}），海关自${formatDay(next).zh}起办理。请核对日期。`,
    }),
  },
  documentation: {
    title: { en: 'Filed on a working day', zh: '在工作日提交' },
    why: {
      en: 'The systems take filings at any hour; people at customs look at them on working days.',
      zh: '系统随时可以提交，但海关工作人员只在工作日审核。',
    },
    consequence: {
      en: 'Nothing happens until the next working day; often the date is merely mistyped.',
      zh: '要到下一个工作日才会处理；很多时候只是日期填错。',
    },
    remedy: {
      en: 'Check the date; if it is right, count from the next working day.',
      zh: '核对日期；若无误，请按下一个工作日安排进度。',
    },
    bad: 'nodes:\n  application: { submittedOn: 2026-04-18 }\n',
    good: 'nodes:\n  application: { submittedOn: 2026-04-17 }\n',
  },
  check(file, report, { calendar, today }) {
    const { doubtful } = chronologyOf(file, today);
    for (const { field, what } of filings(file)) {
      const date = dated(field);
      if (date === undefined || doubtful.has(date.field)) continue;
      const kind = calendar.dayKind(date.day);
      // Without an announced calendar a weekend may yet become a working day.
      if (kind.working || kind.provisional) continue;
      const next = calendar.addWorkingDays(date.day, 1).day;
      report('filed', [what, date.day, kind.reason, next], at(date.field));
    }
  },
});
