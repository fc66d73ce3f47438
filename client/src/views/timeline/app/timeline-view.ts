import { html, nothing } from 'lit-html';
import type { TimelineStrings } from '../messages.ts';
import { axisView, calendarFacts } from './axis-view.ts';
import type { Drawing } from './drawing.ts';
import { keysView, legendView } from './legend-view.ts';
import { nodeTableView } from './node-table-view.ts';
import { nodeView } from './node-view.ts';
import { reconciliationView } from './reconciliation-view.ts';
import { toolbarView } from './toolbar-view.ts';

/** The whole page for one case. */
export function timelineView(drawing: Drawing) {
  const { timeline, strings, layout, isTable } = drawing;
  const { caseId, summary, outlook, asOfText } = timeline;
  const sizes = `--label-width: ${layout.labelWidth}px; --margin: ${layout.margin}px`;
  return html`
    <main class=${layout.stacked ? 'stacked' : 'beside'} .style=${sizes}>
      <header>
        <h1>${caseId === '' ? strings.unnamedCase : caseId}</h1>
        <p class="summary">${summary}</p>
        ${outlook === undefined ? nothing : html`<p class="outlook">${outlook}</p>`}
        <p class="as-of" role="status">${asOfText}</p>
        ${toolbarView(drawing)}
      </header>
      ${isTable ? nodeTableView(drawing) : drawingView(drawing)}
      ${reconciliationView(drawing)}
      <footer>${keysView(drawing)}</footer>
    </main>
  `;
}

function drawingView(drawing: Drawing) {
  return html`
    ${calendarFacts(drawing)}
    <div class="axis">${axisView(drawing)}</div>
    <ol class="nodes" aria-label=${drawing.strings.nodes}>
      ${drawing.timeline.nodes.map((node) => nodeView(node, drawing))}
    </ol>
    ${legendView(drawing)}
  `;
}

/** The page where there is no case. */
export function emptyView({ empty }: TimelineStrings) {
  return html`<main class="empty"><p>${empty}</p></main>`;
}
