import type { NodeState } from '../../../../../server/src/protocol/timeline.ts';

import { track } from './track-geometry.ts';

const radius = 5;

/**
 * The outline of a bar as an SVG path. A finished node is rounded at both ends, one that goes on points to where it
 * goes, a failed one is cut off.
 */
export function barShape(state: NodeState, x: number, width: number): string {
  const corner = Math.min(radius, width / 2);
  const { barTop: top, barHeight } = track;
  const side = barHeight - 2 * corner;
  const edge = width - 2 * corner;
  const open =
    `M${x + width - corner} ${top + barHeight}h${-edge}q${-corner} 0 ${-corner} ${-corner}` +
    `v${-side}q0 ${-corner} ${corner} ${-corner}h${edge}`;
  const tip = corner + 2;
  switch (state) {
    case 'running':
    case 'overdue':
      return `${open}l${tip} ${barHeight / 2}l${-tip} ${barHeight / 2}z`;
    case 'failed':
      return `${open}h${corner}v${barHeight}h${-corner}z`;
    default:
      return `${open}q${corner} 0 ${corner} ${corner}v${side}q0 ${corner} ${-corner} ${corner}z`;
  }
}
