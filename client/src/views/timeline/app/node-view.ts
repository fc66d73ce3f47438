import { html, nothing } from 'lit-html';
import type { TimelineNode } from '../../../../../server/src/protocol/timeline.ts';
import { stateSign } from '../../app/signs.ts';
import type { Drawing } from './drawing.ts';
import { findingsView } from './findings-view.ts';
import { nodeFigures, trackView } from './track-view.ts';

/** One row: what the node is and how it stands, its days, what was found. */
export function nodeView(node: TimelineNode, drawing: Drawing) {
  const { name, title, state, stateText, span } = node;
  return html`
    <li class="node" data-row data-node=${name}>
      <div class="lane">
        <div class="label">
          <span class=${`state-sign ${state}`}>${stateSign(state)}</span>
          <h2>
            <button
              type="button"
              tabindex="0"
              data-item
              data-tooltip=${nodeFigures(node, drawing)}
              aria-describedby=${`standing-${name}`}
              @click=${() => drawing.reveal(span)}
            >
              ${title}
            </button>
          </h2>
          <p class="standing" id=${`standing-${name}`}>
            <span class="state">${stateText}</span>${durationView(node)}
          </p>
        </div>
        ${trackView(node, drawing)}
      </div>
      ${findingsView(node, drawing)}
    </li>
  `;
}

function durationView({ durationText }: TimelineNode) {
  return durationText === undefined ? nothing : html` <span class="duration">${durationText}</span>`;
}
