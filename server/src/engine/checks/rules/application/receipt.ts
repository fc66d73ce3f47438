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
  code: 'application/receipt',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 2: uploading all materials generates the application receipt, within half a working day.',
      zh: '内部操作规程第 2 步：上传全部材料后生成申请回执，用时 0.5 个工作日。',
    },
  },
  watches: ['nodes.application.submittedOn', 'nodes.application.receipt', 'nodes.verification.startedOn'],
  messages: {
    missing: (next: Localized, reached: CalendarDay) => ({
      en: `${next.en} reached ${formatDay(reached).en} without an application receipt; the archive is named after it. Obtain it and enter it.`,
      zh: `${formatDay(reached).zh}已进入${next.zh}节点，但没有申请回执，归档名称也无从确定。请取得回执并登记。`,
    }),
    late: (submitted: CalendarDay, taken: number, usual: number) => ({
      en: `No application receipt ${workingDays(taken).en} after ${formatDay(submitted).en}; ${workingDays(usual).en} at most is usual. Check that it went through.`,
      zh: `${formatDay(submitted).zh}提交申请，已过 ${workingDays(taken).zh}仍无回执（通常不超过 ${usual} 个工作日）。请核实是否提交成功。`,
    }),
  },
  documentation: {
    title: { en: 'The application has its receipt', zh: '取得申请回执' },
    why: {
      en: 'The receipt proves that the application was taken; its number later names the archive.',
      zh: '回执证明申请已被受理，其编号也是日后的归档名称。',
    },
    consequence: {
      en: 'An application that did not go through is noticed only when customs does not come.',
      zh: '申请未提交成功而不自知，等到海关不来核查才发现。',
    },
    remedy: {
      en: 'Save the receipt from the Single Window and enter nodes.application.receipt.',
      zh: '从“单一窗口”保存回执，并登记 nodes.application.receipt。',
    },
    bad: 'nodes:\n  application: { submittedOn: 2026-05-11 }\n  verification: { startedOn: 2026-05-13 }\n',
    good: 'nodes:\n  application:\n    submittedOn: 2026-05-11\n    receipt: { number: AP20260511000846, receivedOn: 2026-05-11 }\n  verification: { startedOn: 2026-05-13 }\n',
  },
  check(file, report, { calendar, settings, today }) {
    const node = file.content.nodes?.application;
    const submitted = reachedOn(file, 'application', today);
    if (node === undefined || submitted === undefined || isEntered(node.receipt)) return;
    const place = atMissing(node, 'receipt');
    const insertion = (receivedOn: CalendarDay) => ({
      fixes: [
        {
          title: {
            en: `Insert a receipt of ${receivedOn}; its number is to be entered`,
            zh: `补填 ${receivedOn} 的回执，编号待补`,
          },
          edits: [insertValue(file, ['nodes', 'application', 'receipt'], draftReceipt(file, receivedOn))],
        },
      ],
    });
    const next = reachedAfter(file, 'application', today);
    if (next !== undefined) {
      report('missing', [nodeTitles[next.name], next.day], place, insertion(submitted));
      return;
    }
    const usual = settings.applicationReceiptWorkingDays;
    const taken = calendar.workingDaysBetween(submitted, today);
    if (taken <= usual || !isUnderWay(file, 'application', today)) return;
    report('late', [submitted, taken, usual], place, { severity: 'warning', ...insertion(today) });
  },
});
