import { html, nothing, svg } from 'lit-html';
import type { TimelineNode } from '../../../../../server/src/protocol/timeline.ts';
import { barShape } from './bar-shape.ts';
import { detentionSign, detentionView } from './detention-view.ts';
import type { Drawing } from './drawing.ts';
import { dueView, flagView } from './due-view.ts';
import { eventsView } from './events-view.ts';
import { forecastView, lateView, plannedView, windowView } from './plan-view.ts';
import { gapsView, rhythmView } from './rhythm-view.ts';

/** The days of a node: plan, bar and forecast, its dates as marks, the due date as a flag. */
export function trackView(node: TimelineNode, drawing: Drawing) {
  const { scale } = drawing;
  if (scale.columns.length === 0) return nothing;
  const isTall = node.receiptChecks !== undefined || node.due !== undefined;
  return html`
    <div class=${`track ${isTall ? 'tall' : ''}`} .style=${`width: ${scale.width}px`}>
      <svg class="bars" width="100%" height="100%" aria-hidden="true">
        ${windowView(node, drawing)} ${daysView(drawing)} ${plannedView(node, drawing)}
        ${barView(node, drawing)} ${lateView(node, drawing)} ${forecastView(node, drawing)}
        ${rhythmView(node, drawing)} ${detentionSign(node, drawing)} ${flagView(node.due, drawing)}
      </svg>
      ${eventsView(node.events, drawing)} ${gapsView(node, drawing)} ${detentionView(node, drawing)}
      ${dueView(node, drawing)}
    </div>
  `;
}

/** The node in figures, for the tooltip. */
export function nodeFigures(node: TimelineNode, { dates }: Drawing): string {
  const { begin, end = begin, due, planned, forecast, late, detention } = node;
  const days = begin && end && dates.range(begin, end);
  return [
    ...[node.title, days, node.stateText, node.durationText, late?.text, planned?.text, node.behindText],
    ...[due?.text, due?.leftText, forecast?.text, detention?.text],
  ]
    .filter((fact) => fact !== undefined)
    .join('\n');
}

/** The axis, carried on behind the bar. */
function daysView({ scale, stretches, timeline, today }: Drawing) {
  const asOf = scale.columnOf(timeline.asOf);
  const realToday = timeline.asOf === today ? undefined : scale.columnOf(today);
  const makeups = scale.columns.filter(({ kind }) => kind === 'makeup');
  return svg`
    ${makeups.map(({ x, width }) => svg`<rect class="makeup-column" x=${x} width=${width} height="100%" />`)}
    ${stretches.map(
      ({ kind, x, width }) =>
        svg`<rect class=${`non-working ${kind}`} x=${x} width=${width} height="100%" />`,
    )}
    ${realToday ? svg`<line class="real-today" x1=${realToday.x + realToday.width / 2} x2=${realToday.x + realToday.width / 2} y2="100%" />` : nothing}
    ${
      asOf
        ? svg`<rect class="today-line" x=${asOf.x + asOf.width / 2 - 0.75} width="1.5" height="100%" />`
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
      @click=${() => drawing.actions.reveal(node.span)}
    />`;
}
