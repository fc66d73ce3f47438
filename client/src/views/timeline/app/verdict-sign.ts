import { html, svg } from 'lit-html';
import type { ReconciliationVerdict } from '../../../../../server/src/protocol/timeline.ts';

/** Signs of 16 × 16 that differ in shape. */
const shapes = {
  agrees: svg`<path class="line" d="M3.5 8.5l3 3 6-7" />`,
  within: svg`<path class="line" d="M3 6.5q2.5-3 5 0t5 0M3 11q2.5-3 5 0t5 0" />`,
  differs: svg`<path class="line heavy" d="M3.5 6h9M3.5 10.5h9M11 3l-6 10.5" />`,
  alone: svg`<path class="line" d="M4 8h8" />`,
} as const satisfies Record<ReconciliationVerdict, unknown>;

/** The sign of a verdict; drawn in the colour of the text around it. */
export function verdictSign(verdict: ReconciliationVerdict) {
  return html`<svg class="sign verdict" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">${shapes[verdict]}</svg>`;
}
