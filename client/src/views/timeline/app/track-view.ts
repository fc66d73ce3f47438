import { html, nothing, svg } from 'lit-html';
import type { TimelineNode } from '../../../../../server/src/protocol/timeline.ts';
import { barShape } from './bar-shape.ts';
import type { Drawing } from './drawing.ts';
import { dueView, flagView } from './due-view.ts';
import { eventsView } from './events-view.ts';

/** The days of a node: its bar, its dates as marks on it, the due date as a flag. */
export function trackView(node: TimelineNode, drawing: Drawing) {
  const { scale, layout } = drawing;
  const isEmpty = node.begin === undefined && node.events.length === 0 && node.due === undefined;
  if (scale.columns.length === 0 || (isEmpty && layout.stacked)) return nothing;
  return html`
    <div class="track" .style=${`width: ${scale.width}px`}>
      <svg class="bars" width="100%" height="100%" aria-hidden="true">
        ${daysView(drawing)} ${barView(node, drawing)} ${flagView(node.due, drawing)}
      </svg>
      ${eventsView(node.events, drawing)} ${dueView(node, drawing)}
    </div>
  `;
}

/** The node in figures, for the tooltip. */
export function nodeFigures(node: TimelineNode, { dates }: Drawing): string {
  const { begin, end = begin } = node;
  const days = begin && end && dates.range(begin, end);
  return [node.title, days, node.stateText, node.durationText]
    .filter((fact) => fact !== undefined)
    .join('\n');
}

/** The axis, carried on behind the bar. */
function daysView({ scale, stretches, timeline }: Drawing) {
  const today = scale.columnOf(timeline.asOf);
  const makeups = scale.columns.filter(({ kind }) => kind === 'makeup');
  return svg`
    ${makeups.map(({ x, width }) => svg`<rect class="makeup-column" x=${x} width=${width} height="100%" />`)}
    ${stretches.map(
      ({ kind, x, width }) =>
        svg`<rect class=${`non-working ${kind}`} x=${x} width=${width} height="100%" />`,
    )}
    ${
      today
        ? svg`<rect class="today-line" x=${today.x + today.width / 2 - 0.75} width="1.5" height="100%" />`
        : nothing
    }`;
}

function barView(node: TimelineNode, drawing: Drawing) {
  const { begin, end = begin } = node;
  const place = begin && end && drawing.scale.stretch(begin, end);
  if (!place) return nothing;
  return svg`
    <path
      class=${`bar ${node.state}`}
      data-tooltip=${nodeFigures(node, drawing)}
      d=${barShape(node.state, place.x + 1.5, place.width - 3)}
      @click=${() => drawing.reveal(node.span)}
    />`;
}
