import { atMissing } from '../../../case/model.ts';
import { insertValue } from '../../../edit/edit.ts';
import { nodeTitles } from '../../../format/node-titles.ts';
import { isUnderWay, reachedAfter } from '../../../procedure/passage.ts';
import { reachedOn } from '../../../procedure/progress.ts';
import { draftReceipt, isEntered } from '../../../procedure/receipts.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import { workingDays } from '../../../text/counts.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'pre-review/receipt',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 1: the pre-review ends with the pre-review receipt, after 1 to 2 working days.',
      zh: '内部操作规程第 1 步：预审以取得预审回执结束，用时 1 至 2 个工作日。',
    },
  },
  watches: [
    'nodes.preReview.submittedOn',
    'nodes.preReview.receipt',
    'nodes.preReview.revisions[].receipt',
    'nodes.application.submittedOn',
  ],
  messages: {
    missing: (next: Localized, reached: CalendarDay) => ({
      en: `${next.en} reached ${formatDay(reached).en} without a pre-review receipt; customs sends it back. Obtain the receipt and enter it.`,
      zh: `${formatDay(reached).zh}已进入${next.zh}节点，但没有预审回执，会被退回。请取得回执并登记。`,
    }),
    late: (submitted: CalendarDay, taken: number, usual: number) => ({
      en: `No pre-review receipt ${workingDays(taken).en} after ${formatDay(submitted).en}; ${usual} are usual. Ask for it today and enter it.`,
      zh: `${formatDay(submitted).zh}提交预审，已过 ${workingDays(taken).zh}仍无回执（通常 ${usual} 个工作日）。请今天查询并登记。`,
    }),
  },
  documentation: {
    title: { en: 'The pre-review has its receipt', zh: '取得预审回执' },
    why: {
      en: 'Without the receipt nobody knows whether the materials were accepted or marked as a document mismatch.',
      zh: '没有回执就无法确认材料已通过，还是被标注“单证不符”。',
    },
    consequence: {
      en: 'An application without it is sent back, and an error that customs marked goes unnoticed.',
      zh: '无回执的正式申请会被退回，海关标注的错误也无人知晓。',
    },
    remedy: {
      en: 'Inquire at the times at which receipts are published and enter nodes.preReview.receipt.',
      zh: '在回执发布时间点查询，并登记 nodes.preReview.receipt。',
    },
    bad: 'nodes:\n  preReview: { submittedOn: 2026-05-11 }\n  application: { submittedOn: 2026-05-13 }\n',
    good: 'nodes:\n  preReview:\n    submittedOn: 2026-05-11\n    receipt: { receivedOn: 2026-05-12, status: accepted }\n  application: { submittedOn: 2026-05-13 }\n',
  },
  check(file, report, { calendar, settings, today }) {
    const node = file.content.nodes?.preReview;
    const submitted = reachedOn(file, 'preReview', today);
    if (node === undefined || submitted === undefined) return;
    const revisions = node.revisions?.items ?? [];
    if (node.revisions?.readable === false || revisions.some((revision) => !revision.readable)) return;
    if ([node, ...revisions].some(({ receipt }) => isEntered(receipt))) return;
    const place = atMissing(node, 'receipt');
    const insertion = (receivedOn: CalendarDay) => ({
      fixes: [
        {
          title: {
            en: `Insert a receipt of ${receivedOn}; its number and the answer are to be entered`,
            zh: `补填 ${receivedOn} 的回执，编号和答复待补`,
          },
          edits: [
            insertValue(file, ['nodes', 'preReview', 'receipt'], draftReceipt(file, receivedOn, 'open')),
          ],
        },
      ],
    });
    const next = reachedAfter(file, 'preReview', today);
    if (next !== undefined) {
      report('missing', [nodeTitles[next.name], next.day], place, insertion(submitted));
      return;
    }
    const usual = settings.preReviewReceiptWorkingDays;
    const taken = calendar.workingDaysBetween(submitted, today);
    if (taken <= usual || !isUnderWay(file, 'preReview', today)) return;
    report('late', [submitted, taken, usual], place, { severity: 'warning', ...insertion(today) });
  },
});
