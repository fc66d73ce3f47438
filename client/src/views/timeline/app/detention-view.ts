import { html, nothing, svg } from 'lit-html';
import type { TimelineNode } from '../../../../../server/src/protocol/timeline.ts';
import { labelled } from '../../../cases/labelled.ts';
import { textWidth } from '../../app/label-lanes.ts';
import type { Drawing } from './drawing.ts';
import { barMiddle } from './track-geometry.ts';

const fontSize = 11;

/** A diamond on the first day on which the goods may be held in port: filled once it has come to that. */
export function detentionSign({ detention }: TimelineNode, { scale }: Drawing) {
  const column = detention && scale.columnOf(detention.day);
  if (!column) return nothing;
  const x = column.x + column.width / 2;
  return svg`
    <g class=${`detention ${detention.reached ? 'reached' : ''}`}>
      <path class="diamond" d=${`M${x} ${barMiddle - 9}l9 9l-9 9l-9-9z`} />
      <path class="stroke" d=${`M${x} ${barMiddle - 4.5}v5M${x} ${barMiddle + 4}v.2`} />
    </g>`;
}

/** The diamond as something to point at and to reach, with a word beside it where there is room. */
export function detentionView({ detention, span }: TimelineNode, { scale, strings, actions }: Drawing) {
  const column = detention && scale.columnOf(detention.day);
  if (!column) return nothing;
  const x = column.x + column.width / 2;
  const hasRoom = x + 14 + textWidth(strings.portRisk, fontSize) < scale.width;
  return html`
    <button
      class="detention-label"
      type="button"
      tabindex="-1"
      data-item
      data-tooltip=${detention.text}
      aria-label=${labelled(strings.portRisk, detention.text)}
      .style=${`left: ${x - 10}px; top: ${barMiddle - 10}px`}
      @click=${() => actions.reveal(span)}
    >
      ${hasRoom ? strings.portRisk : nothing}
    </button>
  `;
}
