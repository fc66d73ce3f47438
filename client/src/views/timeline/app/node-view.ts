import { html, nothing } from 'lit-html';
import type { TimelineFinding, TimelineNode } from '../../../../../server/src/protocol/timeline.ts';
import { labelled } from '../../../cases/labelled.ts';
import { severities, severitySign, stateSign } from '../../app/signs.ts';
import { detailsView } from './details-view.ts';
import type { Drawing } from './drawing.ts';
import { nodeFigures, trackView } from './track-view.ts';

/** One row: what the node is and how it stands, its days, and on request what was filed and found. */
export function nodeView(node: TimelineNode, drawing: Drawing) {
  const { name, title, state, stateText, span } = node;
  const isCurrent = drawing.cursor === name;
  return html`
    <li
      class=${`node ${isCurrent ? 'current' : ''}`}
      data-row
      data-node=${name}
      aria-current=${isCurrent ? 'location' : nothing}
    >
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
              @click=${() => drawing.actions.reveal(span)}
            >
              ${title}
            </button>
          </h2>
          <p class="standing" id=${`standing-${name}`}>
            <span class="state">${stateText}</span>${fact(node.durationText)}${fact(node.behindText)}
            <span class="unseen">${[node.planned?.text, node.forecast?.text].filter(Boolean).join('. ')}</span>
          </p>
          ${controlsView(node, drawing)}
        </div>
        ${trackView(node, drawing)}
      </div>
      ${drawing.opened.has(name) ? detailsView(node, drawing) : nothing}
    </li>
  `;
}

function fact(text: string | undefined) {
  return text === undefined ? nothing : html` <span class="fact">${text}</span>`;
}

/** What there is to unfold, in figures, and the way to have the node alone on the axis. */
function controlsView({ name, title, documents, receipts, findings }: TimelineNode, drawing: Drawing) {
  const { strings, opened, zoomed, actions } = drawing;
  const isEmpty = documents.length + receipts.length + findings.length === 0;
  const isZoomed = zoomed === name;
  const zoom = strings.zoomTo.replace('{0}', title);
  return html`
    <p class="controls">
      ${
        isEmpty
          ? nothing
          : html`<button
              class="counts"
              type="button"
              tabindex="-1"
              data-item
              aria-expanded=${String(opened.has(name))}
              @click=${() => actions.toggleDetails(name)}
            ><span class="twisty" aria-hidden="true"></span><span class="unseen">${labelled(strings.details.replace('{0}', title), '')}</span>${count(documents.length, strings.documents)} ${count(receipts.length, strings.receipts)} ${severities.map((severity) => findingCount(findings, severity, drawing))}</button>`
      }
      <button
        class="zoom"
        type="button"
        tabindex="-1"
        data-item
        data-tooltip=${zoom}
        aria-label=${zoom}
        aria-pressed=${String(isZoomed)}
        @click=${() => actions.zoom(isZoomed ? undefined : name)}
      ><svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><circle cx="7" cy="7" r="4.5" /><path d="M10.5 10.5l4 4M5 7h4M7 5v4" /></svg></button>
    </p>
  `;
}

function count(number: number, word: string) {
  return number === 0 ? nothing : html`<span class="count">${word} ${number}</span>`;
}

function findingCount(
  findings: readonly TimelineFinding[],
  severity: TimelineFinding['severity'],
  { strings }: Drawing,
) {
  const number = findings.filter((finding) => finding.severity === severity).length;
  if (number === 0) return nothing;
  return html`<span class=${`count severity ${severity}`}>${severitySign(severity)}<span class="unseen">${strings.severity[severity]} </span>${number}</span> `;
}
