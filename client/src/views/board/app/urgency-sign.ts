import { html, svg } from 'lit-html';
import type { Urgency } from '../../../../../server/src/protocol/cases.ts';

/** Signs of 16 × 16 that differ in shape, so that no urgency is told by colour alone. */
const shapes = {
  overdue: svg`<path class="line heavy" d="M8 2.5v6.5M8 13v.2" />`,
  today: svg`<circle class="fill" cx="8" cy="8" r="6" />`,
  soon: svg`<circle class="line" cx="8" cy="8" r="6" /><path class="line" d="M8 4.6v3.6l2.4 1.6" />`,
  later: svg`<circle class="line" cx="8" cy="8" r="3.6" />`,
  none: svg`<circle class="line dotted" cx="8" cy="8" r="4.5" />`,
} as const satisfies Record<Urgency, unknown>;

const finishedShape = svg`<path class="line" d="M3.5 8.5l3 3 6-7" />`;

/** The sign of an urgency, or of a case that is finished; drawn in the colour of the text around it. */
export function urgencySign(urgency: Urgency, isFinished: boolean) {
  const shape = isFinished && urgency === 'none' ? finishedShape : shapes[urgency];
  return html`<svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${shape}</svg>`;
}
