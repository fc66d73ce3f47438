import type { AxisDay, Timeline } from '../../../../../server/src/protocol/timeline.ts';
import type { NodeName } from '../messages.ts';

/** Days of air at both ends of a node. */
const air = 2;

/** The days that a node takes up, and a few around it; all days where it has none or no node is asked for. */
export function zoomedAxis({ axis, nodes }: Timeline, zoomed: NodeName | undefined): readonly AxisDay[] {
  const node = nodes.find(({ name }) => name === zoomed);
  const days = [
    ...[node?.begin, node?.end, node?.planned?.first, node?.planned?.last, node?.due?.day],
    ...[node?.forecast?.first, node?.forecast?.latest, node?.detention?.day],
    ...(node?.events ?? []).map(({ day }) => day),
  ]
    .filter((day) => day !== undefined)
    .sort();
  const first = axis.findIndex(({ day }) => day === days[0]);
  const last = axis.findIndex(({ day }) => day === days.at(-1));
  if (first < 0 || last < 0) return axis;
  return axis.slice(Math.max(0, first - air), last + air + 1);
}
