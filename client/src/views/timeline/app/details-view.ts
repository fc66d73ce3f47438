import { html, nothing } from 'lit-html';
import type { Filed, TimelineNode } from '../../../../../server/src/protocol/timeline.ts';
import type { Drawing } from './drawing.ts';
import { findingsView } from './findings-view.ts';

/** What was filed in a node, what came back, what was found. */
export function detailsView(node: TimelineNode, drawing: Drawing) {
  const { strings } = drawing;
  return html`
    <div class="details">
      ${filedView(strings.documents, node.documents, drawing)}
      ${filedView(strings.receipts, node.receipts, drawing)}
      ${findingsView(node, drawing)}
    </div>
  `;
}

function filedView(title: string, filed: readonly Filed[], { actions }: Drawing) {
  if (filed.length === 0) return nothing;
  return html`
    <div class="filed">
      <h3>${title}</h3>
      <ul aria-label=${title}>
        ${filed.map(
          ({ text, span }) => html`
            <li>
              <button class="paper" type="button" tabindex="-1" data-item @click=${() => actions.reveal(span)}>
                ${text}
              </button>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}
