import type { CaseFile } from '../case/case-file.ts';
import type { DatedField } from '../case/dated.ts';
import { type NodeName, nodeNames } from '../format/nodes.ts';
import type { CalendarDay } from '../reference/calendar-day.ts';
import { nodeProgress } from './progress.ts';

/** A node that the case has reached, and the date that says so. */
export interface ReachedNode extends DatedField {
  readonly name: NodeName;
}

/** The first of the nodes behind one that the case has reached as well; undefined where it has reached none. */
export function reachedAfter(file: CaseFile, name: NodeName, today: CalendarDay): ReachedNode | undefined {
  for (const later of nodesAfter(name)) {
    const reached = firstDate(file, later, today);
    if (reached !== undefined) return { name: later, ...reached };
  }
  return undefined;
}

/** Whether a node has begun and is still going on: no end, nothing later, and no date that cannot be told. */
export function isUnderWay(file: CaseFile, name: NodeName, today: CalendarDay): boolean {
  const { begin, end, certain } = nodeProgress(file, name, today);
  if (begin === undefined || end !== undefined || !certain) return false;
  return nodesAfter(name).every(
    (later) => firstDate(file, later, today) === undefined && nodeProgress(file, later, today).certain,
  );
}

function nodesAfter(name: NodeName): readonly NodeName[] {
  return nodeNames.slice(nodeNames.indexOf(name) + 1);
}

/** The date with which a node is reached; the clock of the write-off runs before it is. */
function firstDate(file: CaseFile, name: NodeName, today: CalendarDay): DatedField | undefined {
  const { begin, end } = nodeProgress(file, name, today);
  return name === 'writeOff' ? end : begin;
}
