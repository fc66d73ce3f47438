import type { CaseFile } from '../../case/case-file.ts';
import { type NodeName, nodeNames } from '../../format/nodes.ts';
import { nodeProgress } from '../../procedure/progress.ts';
import type { CalendarDay } from '../../reference/calendar-day.ts';

/**
 * The nodes that can be completed now, the next one first: the ones that have begun and not ended, and the first one
 * behind everything that is done.
 */
export function completableNodes(file: CaseFile, today: CalendarDay): readonly NodeName[] {
  const progress = nodeNames.map((name) => ({ name, ...nodeProgress(file, name, today) }));
  const isDone = ({ name, end }: (typeof progress)[number]) =>
    end !== undefined ||
    (name === 'verification' && file.content.nodes?.verification?.selected?.value === false);
  const lastDone = progress.reduce((last, node, index) => (isDone(node) ? index : last), -1);
  return progress
    .filter((node, index) => !isDone(node) && (node.begin !== undefined || index <= lastDone + 1))
    .map(({ name }) => name);
}
