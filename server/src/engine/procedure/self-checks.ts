import type { CaseFile } from '../case/case-file.ts';
import { appendItems } from '../edit/append-items.ts';
import type { NodeName } from '../format/nodes.ts';
import type { CalendarDay } from '../reference/calendar-day.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Localized } from '../text/localized.ts';
import { reachedAfter } from './passage.ts';
import { nodeProgress, reachedOn } from './progress.ts';

/** The nodes that the company checks for itself; the archive needs no check. */
export const checkedNodes = ['preReview', 'application', 'verification', 'clearance', 'writeOff'] as const;
export type CheckedNode = Extract<NodeName, (typeof checkedNodes)[number]>;

/** What is checked first of all in each node. */
export const selfCheckDrafts: Readonly<Record<CheckedNode, Localized>> = {
  preReview: { en: 'Pre-review receipt confirmed', zh: '已确认预审回执' },
  application: { en: 'Application receipt saved', zh: '已保存申请回执' },
  verification: { en: 'Certificate checked, paper and electronic', zh: '已核对纸质和电子证明' },
  clearance: { en: 'Certificate number matches declaration', zh: '已核对证明编号与报关单一致' },
  writeOff: { en: 'Write-off list saved', zh: '已保存核销清单' },
};

/** Whether nothing more happens in a node, so that its check should be done. */
export function isOver(file: CaseFile, node: CheckedNode, today: CalendarDay): boolean {
  const { begin, end } = nodeProgress(file, node, today);
  return begin !== undefined && (end !== undefined || reachedAfter(file, node, today) !== undefined);
}

/** The nodes that are reached and that nobody checks; none where that cannot be told. */
export function nodesWithoutSelfCheck(file: CaseFile, today: CalendarDay): readonly CheckedNode[] {
  const { selfChecks } = file.content;
  const checks = selfChecks?.items ?? [];
  // A check whose node cannot be told may be the one that seems to be missing.
  if (selfChecks?.readable === false || checks.some(({ node }) => node?.value === undefined)) return [];
  return checkedNodes.filter(
    (name) => reachedOn(file, name, today) !== undefined && checks.every(({ node }) => node?.value !== name),
  );
}

/** Adds a check to begin with to each of the nodes; where the node is over it is made today. */
export function insertSelfChecks(
  file: CaseFile,
  nodes: readonly CheckedNode[],
  today: CalendarDay,
): TextEdit {
  const checks = nodes.map((node) => {
    const done = isOver(file, node, today) ? [['doneOn', today] as const] : [];
    return {
      section: [['node', node] as const, ['item', selfCheckDrafts[node][file.language]] as const, ...done],
    };
  });
  return appendItems(file, ['selfChecks'], file.content.selfChecks, checks);
}
