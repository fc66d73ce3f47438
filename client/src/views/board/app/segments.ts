import type { NodeStanding } from '../../../../../server/src/protocol/cases.ts';
import type { DayScale } from '../../app/day-scale.ts';

/** A node of a case on the common axis, in CSS pixels. */
export interface Segment {
  readonly node: NodeStanding;
  /** Place of the node in the procedure, from 1. */
  readonly number: number;
  readonly x: number;
  readonly width: number;
  /** Whether it began before the days in view. */
  readonly isCut: boolean;
}

/** The narrowest segment: the node was over within a day that others share. */
const narrowest = 5;

/** The nodes that have begun, as far as the axis shows them. Two nodes that share a day share its width. */
export function segmentsOf(nodes: readonly NodeStanding[], scale: DayScale): Segment[] {
  const begun = nodes.flatMap((node, index) => {
    const { begin, end = begin } = node;
    return begin === undefined || end === undefined ? [] : [{ node, number: index + 1, begin, end }];
  });
  return begun.flatMap(({ node, number, begin, end }, index) => {
    const place = scale.stretch(begin, end);
    if (place === undefined) return [];
    const before = begun[index - 1];
    const next = begun[index + 1];
    const left = before !== undefined && before.end >= begin ? halfOf(scale, begin) : 0;
    const right = next !== undefined && next.begin <= end ? halfOf(scale, end) : 0;
    const width = Math.max(place.width - left - right, narrowest);
    return [{ node, number, x: place.x + left, width, isCut: begin < (scale.columns[0]?.day ?? begin) }];
  });
}

/** Whether something of the case lies before, or after, the days in view. */
export function outsideOf(
  days: readonly string[],
  { columns }: DayScale,
): { before: boolean; after: boolean } {
  const first = columns[0]?.day ?? '';
  const last = columns.at(-1)?.day ?? '';
  return { before: days.some((day) => day < first), after: days.some((day) => day > last) };
}

function halfOf(scale: DayScale, day: string): number {
  return (scale.columnOf(day)?.width ?? 0) / 2;
}
