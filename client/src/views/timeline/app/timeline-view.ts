import { html } from 'lit-html';
import type { TimelineStrings } from '../messages.ts';
import { axisView, calendarFacts } from './axis-view.ts';
import type { Drawing } from './drawing.ts';
import { legendView } from './legend-view.ts';
import { nodeView } from './node-view.ts';

/** The whole page for one case. */
export function timelineView(drawing: Drawing) {
  const { timeline, strings, layout } = drawing;
  const { caseId, summary, asOfText, nodes } = timeline;
  const sizes = `--label-width: ${layout.labelWidth}px; --margin: ${layout.margin}px`;
  return html`
    <main class=${layout.stacked ? 'stacked' : 'beside'} .style=${sizes}>
      <header>
        <h1>${caseId === '' ? strings.unnamedCase : caseId}</h1>
        <p class="summary">${summary}</p>
        <p class="as-of">${asOfText}</p>
      </header>
      ${calendarFacts(drawing)}
      <div class="axis">${axisView(drawing)}</div>
      <ol class="nodes" aria-label=${strings.nodes}>
        ${nodes.map((node) => nodeView(node, drawing))}
      </ol>
      ${legendView(drawing)}
    </main>
  `;
}

/** The page where there is no case. */
export function emptyView({ empty }: TimelineStrings) {
  return html`<main class="empty"><p>${empty}</p></main>`;
}
