import type { CaseFile } from '../../../case/case-file.ts';
import { at } from '../../../case/model.ts';
import { nodeTitles } from '../../../format/node-titles.ts';
import { isUnderWay } from '../../../procedure/passage.ts';
import { nodeProgress } from '../../../procedure/progress.ts';
import { isEntered } from '../../../procedure/receipts.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import type { Settings } from '../../../settings/settings.ts';
import { workingDays } from '../../../text/counts.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

/** The nodes that have a range; the write-off has its own deadline, and the archive no clock. */
const timed = ['preReview', 'application', 'verification', 'clearance'] as const;
type TimedNode = (typeof timed)[number];

/** Working days that a node may take. */
function longest(file: CaseFile, name: TimedNode, { nodeWorkingDays }: Settings): number {
  const green = file.content.nodes?.verification?.greenChannel?.value === true;
  return name === 'verification' && green ? nodeWorkingDays.greenChannel : nodeWorkingDays[name];
}

/** Whether the node waits for its receipt, so that a rule of its own speaks of the delay. */
function awaitsReceipt(file: CaseFile, name: TimedNode): boolean {
  const { preReview, application } = file.content.nodes ?? {};
  if (name === 'application') return !isEntered(application?.receipt);
  const receipts = [preReview, ...(preReview?.revisions?.items ?? [])].map(
    (submission) => submission?.receipt,
  );
  return name === 'preReview' && !receipts.some(isEntered);
}

/** What a delay means, for a node that is over. */
function aftermath(held: boolean): Localized {
  return held
    ? { en: 'The goods may have been held in port; find out why.', zh: '货物可能已滞留港口，请查明原因。' }
    : { en: 'Find out what delayed it.', zh: '请查明原因。' };
}

/** What a delay means, for a node that still goes on. */
function outlook(held: boolean): Localized {
  return held
    ? { en: 'The goods may be held in port; press for it.', zh: '货物可能滞留港口，请尽快催办。' }
    : { en: 'Find out what holds it up.', zh: '请了解卡在何处。' };
}

export default defineRule({
  code: 'node/duration',
  since: '0.1.0',
  severity: 'warning',
  fix: { offered: 'never' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure: pre-review takes 1 to 2 working days, the application half a day, verification 2 to 3 (1 in the green channel), clearance 1 to 2. A delay of any node may hold the goods in port for more than 3 days.',
      zh: '内部操作规程：预审 1 至 2 个工作日，正式申请 0.5 个工作日，现场核查 2 至 3 个工作日（绿色通道 1 个），通关 1 至 2 个工作日。任何节点延误都可能使货物滞留港口 3 天以上。',
    },
  },
  watches: [
    'nodes.preReview.receipt.receivedOn',
    'nodes.application.receipt.receivedOn',
    'nodes.verification.completedOn',
    'nodes.clearance.releasedOn',
  ],
  messages: {
    took: (node: Localized, taken: number, limit: number, from: CalendarDay, held: boolean) => ({
      en: `${node.en} took ${workingDays(taken).en} from ${formatDay(from).en}, ${taken - limit} more than the usual ${limit}. ${aftermath(held).en}`,
      zh: `${node.zh}自${formatDay(from).zh}起用了 ${workingDays(taken).zh}，比通常的 ${limit} 个多 ${taken - limit} 个。${aftermath(held).zh}`,
    }),
    isTaking: (node: Localized, taken: number, limit: number, from: CalendarDay, held: boolean) => ({
      en: `${node.en}: under way ${workingDays(taken).en} since ${formatDay(from).en}, ${taken - limit} more than the usual ${limit}. ${outlook(held).en}`,
      zh: `${node.zh}自${formatDay(from).zh}起已办理 ${workingDays(taken).zh}，比通常的 ${limit} 个多 ${taken - limit} 个。${outlook(held).zh}`,
    }),
    begun: (node: Localized, from: CalendarDay) => ({
      en: `${node.en} began ${formatDay(from).en}`,
      zh: `${node.zh}于${formatDay(from).zh}开始`,
    }),
  },
  documentation: {
    title: { en: 'No node takes longer than usual', zh: '各节点用时不超期' },
    why: {
      en: 'The nodes hang together: a day lost in one is lost for all that follow.',
      zh: '节点环环相扣，一处延误，后续全部顺延。',
    },
    consequence: {
      en: 'The goods stay in port; beyond 3 days this costs demurrage.',
      zh: '货物滞留港口，超过 3 天即产生滞港费用。',
    },
    remedy: {
      en: 'Find out where the node hangs and press for it; enter its end once it is over.',
      zh: '查明卡在何处并催办；节点办结后登记结束日期。',
    },
    bad: 'nodes:\n  verification: { startedOn: 2026-05-11, completedOn: 2026-05-18 }\n',
    good: 'nodes:\n  verification: { startedOn: 2026-05-13, completedOn: 2026-05-18 }\n',
  },
  check(file, report, { calendar, settings, today }) {
    for (const name of timed) {
      const { begin, end } = nodeProgress(file, name, today);
      if (begin === undefined) continue;
      if (end === undefined && (!isUnderWay(file, name, today) || awaitsReceipt(file, name))) continue;
      const limit = longest(file, name, settings);
      const taken = calendar.workingDaysBetween(begin.day, end?.day ?? today);
      if (taken <= limit) continue;
      const title = nodeTitles[name];
      const figures: [Localized, number, number, CalendarDay, boolean] = [
        title,
        taken,
        limit,
        begin.day,
        taken - limit > settings.heldInPortWorkingDays,
      ];
      if (end === undefined) report('isTaking', figures, at(begin.field));
      else {
        const related = [{ ...at(begin.field), message: this.messages.begun(title, begin.day) }];
        report('took', figures, at(end.field), { related });
      }
    }
  },
});
