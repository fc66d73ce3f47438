import type { CaseFile } from '../../../case/case-file.ts';
import { at, atMissing, isMissing } from '../../../case/model.ts';
import { insertValue } from '../../../edit/edit.ts';
import type { NewValue } from '../../../edit/yaml-text.ts';
import { nodeProgress, reachedOn } from '../../../procedure/progress.ts';
import { isEntered } from '../../../procedure/receipts.ts';
import type { CalendarDay } from '../../../reference/calendar-day.ts';
import { delay } from '../../../reference/delay.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

const path = ['nodes', 'writeOff'];

/** Marks the case and begins the root cause with the figures that are known, for the broker to go on from. */
function marking(file: CaseFile, due: CalendarDay, late: Localized) {
  const writeOff = file.content.nodes?.writeOff;
  const cause = {
    en: `Under investigation: ${late.en} past the due date ${due}`,
    zh: `正在查明：晚于到期日 ${due} ${late.zh}`,
  }[file.language];
  const entries: readonly (readonly [string, NewValue])[] = [
    ...(writeOff?.riskyOrder?.value === true ? [] : [['riskyOrder', true] as const]),
    ...(isMissing(writeOff, 'rootCause') ? [['rootCause', cause] as const] : []),
  ];
  return [
    {
      title: { en: 'Mark as a risky order, cause under investigation', zh: '标记为风险订单，原因待查' },
      edits: isEntered(writeOff)
        ? entries.map(([name, value]) => insertValue(file, [...path, name], value))
        : [insertValue(file, path, { section: entries })],
    },
  ];
}

export default defineRule({
  code: 'write-off/root-cause',
  since: '0.1.0',
  severity: 'warning',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, review of past cases: write-offs beyond the deadline are marked as risky orders and the root cause is investigated.',
      zh: '内部操作规程“复盘历史单证”：核销超期的标记为“风险订单”，并排查根本原因。',
    },
  },
  watches: ['nodes.writeOff.riskyOrder', 'nodes.writeOff.rootCause'],
  messages: {
    notMarked: (late: Localized) => ({
      en: `Write-off ${late.en} past its deadline and not marked as a risky order; the next case goes the same way. Mark it, find the cause.`,
      zh: `核销超期 ${late.zh}，未标记为风险订单，下次可能重犯。请标记并排查根本原因。`,
    }),
    noCause: (late: Localized) => ({
      en: `Risky order without a root cause: why was the write-off ${late.en} late? Find out and enter rootCause.`,
      zh: `已标记为风险订单，但未写明根本原因：核销为何超期 ${late.zh}？请查明后填写 rootCause。`,
    }),
  },
  documentation: {
    title: { en: 'A late write-off is marked, with its root cause', zh: '核销超期须标记并查明原因' },
    why: {
      en: 'Whoever knows why it was late can keep the next one from being late.',
      zh: '查明超期原因，才能避免下一票再超期。',
    },
    consequence: {
      en: 'The same delay comes again, and with it the list of abnormal enterprises.',
      zh: '同样的延误会再次发生，企业可能被列入“异常企业”名单。',
    },
    remedy: {
      en: 'Set nodes.writeOff.riskyOrder to true and enter the reason in rootCause.',
      zh: '将 nodes.writeOff.riskyOrder 设为 true，并在 rootCause 中写明原因。',
    },
    bad: 'nodes:\n  clearance: { releasedOn: 2026-04-28 }\n  writeOff: { completedOn: 2026-05-13 }\n',
    good: 'nodes:\n  clearance: { releasedOn: 2026-04-28 }\n  writeOff: { completedOn: 2026-05-13, riskyOrder: true, rootCause: The list came late. }\n',
  },
  check(file, report, { calendar, settings, today }) {
    const writeOff = file.content.nodes?.writeOff;
    const { begin: released, end: completed, certain } = nodeProgress(file, 'writeOff', today);
    if (released === undefined || !certain || writeOff?.readable === false) return;
    // An archived case was written off: its date was forgotten, and the deadline asks for it.
    if (completed === undefined && reachedOn(file, 'archive', today) !== undefined) return;
    const { day: due } = calendar.addWorkingDays(released.day, settings.writeOffWorkingDays);
    if ((completed?.day ?? today) <= due) return;
    const late = delay(calendar, due, completed?.day ?? today);
    const fixes = marking(file, due, late);
    const marked = writeOff?.riskyOrder;
    if (isMissing(writeOff, 'riskyOrder') || marked?.value === false) {
      const place = writeOff === undefined ? at(released.field) : atMissing(writeOff, 'riskyOrder');
      report('notMarked', [late], place, { fixes });
    } else if (writeOff !== undefined && marked?.value === true && isMissing(writeOff, 'rootCause')) {
      report('noCause', [late], atMissing(writeOff, 'rootCause'), { fixes });
    }
  },
});
