import { html, svg } from 'lit-html';
import type { NodeState, TimelineFinding } from '../../../../server/src/protocol/timeline.ts';

/** Signs of 16 × 16 that differ in shape, so that no state is told by colour alone. */
const stateShapes = {
  done: svg`<path class="line" d="M3.5 8.5l3 3 6-7" />`,
  'done-late': svg`<path class="line" d="M1.5 9l3 3 5.5-7M13.5 3.5v5.5M13.5 11.9v.2" />`,
  failed: svg`<path class="line" d="M4 4l8 8M12 4l-8 8" />`,
  running: svg`<circle class="fill" cx="8" cy="8" r="4.5" />`,
  overdue: svg`<path class="line heavy" d="M8 2.5v6.5M8 13v.2" />`,
  waiting: svg`<circle class="line dotted" cx="8" cy="8" r="4.5" />`,
} as const satisfies Record<NodeState, unknown>;

const severityShapes = {
  error: svg`<circle class="line" cx="8" cy="8" r="6" /><path class="line" d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" />`,
  warning: svg`<path class="line" d="M8 2.2l6.3 11.3h-12.6zM8 6.4v3.2M8 11.4v.1" />`,
  information: svg`<circle class="line" cx="8" cy="8" r="6" /><path class="line" d="M8 7.4v3.6M8 5v.1" />`,
} as const satisfies Record<TimelineFinding['severity'], unknown>;

/** The sign of a state; drawn in the colour of the text around it. */
export function stateSign(state: NodeState) {
  return html`<svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${stateShapes[state]}</svg>`;
}

/** The severities that are counted, the gravest first. */
export const severities = [
  'error',
  'warning',
  'information',
] as const satisfies readonly TimelineFinding['severity'][];

/** The sign of a severity; drawn in the colour of the text around it. */
export function severitySign(severity: TimelineFinding['severity']) {
  return html`<svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${severityShapes[severity]}</svg>`;
}
