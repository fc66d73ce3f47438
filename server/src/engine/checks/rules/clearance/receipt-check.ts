import { at, atList } from '../../../case/model.ts';
import { appendItems } from '../../../edit/append-items.ts';
import { isUnderWay } from '../../../procedure/passage.ts';
import { nodeProgress } from '../../../procedure/progress.ts';
import { looksAtReceipt } from '../../../procedure/receipt-looks.ts';
import { type ChinaTime, chinaTime, dayOf, formatTime, hoursBetween } from '../../../reference/china-time.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'clearance/receipt-check',
  since: '0.1.0',
  severity: 'warning',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure: after declaring, check the status of the customs receipt once every 24 hours.',
      zh: '内部操作规程：申报后每 24 小时查询一次海关回执状态。',
    },
  },
  watches: [
    'nodes.clearance.receiptChecks',
    'nodes.clearance.declaration.declaredAt',
    'nodes.clearance.releasedOn',
  ],
  messages: {
    gap: (hours: number, from: ChinaTime, to: ChinaTime) => ({
      en: `Over ${hours} hours without a look at the receipt, ${formatTime(from).en} to ${formatTime(to).en}: was a correction missed? Find out.`,
      zh: `${formatTime(from).zh}至${formatTime(to).zh}超过 ${hours} 小时未查询回执，可能错过更正期限。请核实有无更正要求。`,
    }),
    due: (hours: number, last: ChinaTime) => ({
      en: `Receipt last looked up over ${hours} hours ago, ${formatTime(last).en}; miss the correction window and you apply again. Check now.`,
      zh: `距上次查询回执（${formatTime(last).zh}）已超过 ${hours} 小时，错过更正期限须重新申请。请立即查询。`,
    }),
    neverSince: (hours: number, declared: ChinaTime) => ({
      en: `Receipt not looked up for over ${hours} hours, declared ${formatTime(declared).en}; miss the correction window and you apply again. Check now.`,
      zh: `${formatTime(declared).zh}申报后超过 ${hours} 小时未查询回执，错过更正期限须重新申请。请立即查询。`,
    }),
    neverLooked: (declared: ChinaTime) => ({
      en: `Declared ${formatTime(declared).en} and released without one look at the receipt; enter the checks that were made.`,
      zh: `${formatTime(declared).zh}申报至放行没有查询回执的记录。请补登已做的查询。`,
    }),
  },
  documentation: {
    title: { en: 'The customs receipt is looked up every 24 hours', zh: '每 24 小时查询海关回执' },
    why: {
      en: 'Customs asks for corrections through the receipt and gives a short time for them.',
      zh: '海关通过回执通知更正，更正期限很短。',
    },
    consequence: {
      en: 'The correction window closes and the application has to be made again.',
      zh: '错过更正期限，须重新申请。',
    },
    remedy: {
      en: 'Look the receipt up and add the time to nodes.clearance.receiptChecks, every day until release.',
      zh: '放行前每天查询回执，并将时间登记在 nodes.clearance.receiptChecks。',
    },
    bad: 'nodes:\n  clearance:\n    declaration: { declaredAt: 2026-05-14T09:30 }\n    receiptChecks: [2026-05-14T16:00, 2026-05-16T10:00]\n    releasedOn: 2026-05-16\n',
    good: 'nodes:\n  clearance:\n    declaration: { declaredAt: 2026-05-14T09:30 }\n    receiptChecks: [2026-05-14T16:00, 2026-05-15T15:30, 2026-05-16T10:00]\n    releasedOn: 2026-05-16\n',
  },
  check(file, report, { settings, today }) {
    const clearance = file.content.nodes?.clearance;
    const looks = looksAtReceipt(file, today);
    if (clearance === undefined || looks === undefined) return;
    const longest = settings.receiptCheckHours;
    const isOpen = isUnderWay(file, 'clearance', today);
    for (const [index, look] of looks.entries()) {
      const [from, to] = [looks[index - 1]?.value, look.value];
      if (from === undefined || to === undefined || hoursBetween(from, to) <= longest) continue;
      // Whoever looks today has done what was asked for; the gap is spoken of again from tomorrow on.
      const caughtUp = isOpen && index === looks.length - 1 && dayOf(to) === today;
      if (!caughtUp) report('gap', [longest, from, to], at(look));
    }
    const last = looks.at(-1)?.value;
    // As-of is a day, of which the beginning alone has passed for certain: so nobody is accused too early.
    const now = chinaTime(`${today}T00:00`);
    const released = nodeProgress(file, 'clearance', today).end;
    const until = released === undefined ? now : chinaTime(`${released.day}T00:00`);
    if (last === undefined || until === undefined || hoursBetween(last, until) <= longest) return;
    const place = atList(clearance, 'receiptChecks');
    if (isOpen) {
      const time =
        file.content.tracking?.inquiryTimes?.items[0]?.value ?? settings.inquiryTimes[0] ?? '10:00';
      const path = ['nodes', 'clearance', 'receiptChecks'];
      const title = { en: `Record a check today at ${time}`, zh: `登记今天 ${time} 已查询` };
      const fixes = [
        { title, edits: [appendItems(file, path, clearance.receiptChecks, [`${today}T${time}`])] },
      ];
      report(looks.length === 1 ? 'neverSince' : 'due', [longest, last], place, { fixes });
    } else if (released !== undefined && looks.length === 1) report('neverLooked', [last], place);
  },
});
