import { at } from '../../../case/model.ts';
import { appendItems } from '../../../edit/append-items.ts';
import { soundDay } from '../../../procedure/chronology.ts';
import { nodeProgress } from '../../../procedure/progress.ts';
import { draftReceipt, isEntered } from '../../../procedure/receipts.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'pre-review/mismatch',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, steps 1 and 2: customs marks errors "document mismatch"; materials are revised accordingly before the application.',
      zh: '内部操作规程第 1、2 步：材料有误的，海关标注“单证不符”；须按预审意见修改后再正式申请。',
    },
  },
  watches: ['nodes.preReview.receipt.status', 'nodes.preReview.revisions', 'nodes.application.submittedOn'],
  messages: {
    unresolved: (applied: CalendarDay) => ({
      en: `Customs answered document-mismatch, and no revision was accepted before the application of ${formatDay(applied).en}. Revise and resubmit.`,
      zh: `海关答复“单证不符”，${formatDay(applied).zh}提交申请前没有已通过的补正，申请会被退回。请补正后重新提交。`,
    }),
    applied: (applied: CalendarDay) => ({
      en: `Application submitted ${formatDay(applied).en}`,
      zh: `${formatDay(applied).zh}提交正式申请`,
    }),
  },
  documentation: {
    title: { en: 'A document mismatch is cleared before the application', zh: '单证不符须在申请前补正' },
    why: {
      en: 'The application is checked against the materials of the pre-review; what did not agree there does not agree now.',
      zh: '正式申请以预审材料为准核对，预审时不符的内容依然不符。',
    },
    consequence: {
      en: 'The application is sent back and begins again.',
      zh: '申请被退回，须重新办理。',
    },
    remedy: {
      en: 'Submit revised materials and enter them, with the receipt that accepts them, under nodes.preReview.revisions.',
      zh: '提交补正材料，并将补正及其通过回执登记在 nodes.preReview.revisions。',
    },
    bad: 'nodes:\n  preReview:\n    submittedOn: 2026-05-11\n    receipt: { receivedOn: 2026-05-12, status: document-mismatch }\n  application: { submittedOn: 2026-05-13 }\n',
    good: 'nodes:\n  preReview:\n    submittedOn: 2026-05-11\n    receipt: { receivedOn: 2026-05-12, status: document-mismatch }\n    revisions:\n      - submittedOn: 2026-05-12\n        receipt: { receivedOn: 2026-05-13, status: accepted }\n  application: { submittedOn: 2026-05-13 }\n',
  },
  check(file, report, { today }) {
    const node = file.content.nodes?.preReview;
    const applied = nodeProgress(file, 'application', today).begin;
    const status = node?.receipt?.status;
    if (status?.value !== 'document-mismatch' || applied === undefined) return;
    const revisions = node?.revisions?.items ?? [];
    if (node?.revisions?.readable === false || revisions.some((revision) => !revision.readable)) return;
    const settled = revisions.some(({ submittedOn, receipt }) => {
      if (!isEntered(receipt) || receipt?.status?.value === 'document-mismatch') return false;
      const days = [submittedOn, receipt?.receivedOn].map((field) => soundDay(file, field, today));
      return days.every((day) => day === undefined || day <= applied.day);
    });
    if (settled) return;
    const answered = soundDay(file, node?.receipt?.receivedOn, today) ?? applied.day;
    const revision = {
      section: [
        ['submittedOn', answered] as const,
        ['receipt', draftReceipt(file, answered, 'accepted')] as const,
      ],
    };
    const fixes = [
      {
        title: { en: `Insert an accepted revision of ${answered}`, zh: `补填 ${answered} 的已通过补正` },
        edits: [appendItems(file, ['nodes', 'preReview', 'revisions'], node?.revisions, [revision])],
      },
    ];
    const related = [{ ...at(applied.field), message: this.messages.applied(applied.day) }];
    report('unresolved', [applied.day], at(status), { related, fixes });
  },
});
