import { html, nothing, svg } from 'lit-html';
import type {
  DueDate,
  NodeState,
  TimelineEvent,
  TimelineNode,
} from '../../../../../server/src/protocol/timeline.ts';
import type { Drawing } from './drawing.ts';
import { textWidth } from './label-lanes.ts';

/** Heights in CSS pixels, from the top of the track. */
const barMiddle = 26;
const barHeight = 18;

/** Room that one mark takes, among marks of one day. */
const markStep = 8;

/** The days of a node: its bar, its dates as marks on it, the due date as a flag. */
export function trackView(node: TimelineNode, drawing: Drawing) {
  const { scale } = drawing;
  if (scale.columns.length === 0) return nothing;
  return html`
    <div class="track" .style=${`width: ${scale.width}px`}>
      <svg class="bars" width="100%" height="100%" aria-hidden="true">
        ${backgroundView(drawing)} ${barView(node, drawing)} ${poleView(node.due, drawing)}
      </svg>
      ${eventsView(node.events, drawing)} ${dueView(node, drawing)}
    </div>
  `;
}

/** The node in figures, for the tooltip. */
export function nodeFigures(node: TimelineNode, { dates }: Drawing): string {
  const { begin, end = begin } = node;
  const days = begin && end ? dates.range(begin, end) : undefined;
  return [node.title, days, node.stateText, node.durationText]
    .filter((fact) => fact !== undefined)
    .join('\n');
}

function backgroundView({ scale, stretches, timeline }: Drawing) {
  const today = scale.columnOf(timeline.asOf);
  const makeups = scale.columns.filter(({ kind }) => kind === 'makeup');
  return svg`
    ${makeups.map(({ x, width }) => svg`<rect class="makeup-column" x=${x} y="0" width=${width} height="100%" />`)}
    ${stretches.map(
      ({ kind, x, width }) =>
        svg`<rect class=${`non-working ${kind}`} x=${x} y="0" width=${width} height="100%" />`,
    )}
    ${today ? svg`<rect class="today-line" x=${today.x + today.width / 2 - 0.75} y="0" width="1.5" height="100%" />` : nothing}`;
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

/** A finished node is a pill; one that goes on points to where it goes; a failed one is cut off. */
function barShape(state: NodeState, x: number, width: number): string {
  const top = barMiddle - barHeight / 2;
  const round = Math.min(5, width / 2);
  const left = `M${x + width - round} ${top + barHeight}h${2 * round - width}q${-round} 0 ${-round} ${-round}v${2 * round - barHeight}q0 ${-round} ${round} ${-round}h${width - 2 * round}`;
  if (state === 'running' || state === 'overdue')
    return `${left}l${round + 2} ${barHeight / 2}l${-round - 2} ${barHeight / 2}z`;
  if (state === 'failed') return `${left}h${round}v${barHeight}h${-round}z`;
  return `${left}q${round} 0 ${round} ${round}v${barHeight - 2 * round}q0 ${round} ${-round} ${round}z`;
}

function eventsView(events: readonly TimelineEvent[], { scale, strings, reveal }: Drawing) {
  if (events.length === 0) return nothing;
  return html`
    <ol class="events" aria-label=${strings.dates}>
      ${events.map((event) => {
        const column = scale.columnOf(event.day);
        if (!column) return nothing;
        const sameDay = events.filter(({ day }) => day === event.day);
        const step = Math.min(markStep, (2 * markStep) / sameDay.length);
        const offset = (sameDay.indexOf(event) - (sameDay.length - 1) / 2) * step;
        const place = `left: ${column.x + column.width / 2}px; top: ${barMiddle + offset}px`;
        return html`
          <li .style=${place}>
            <button
              class="event"
              type="button"
              tabindex="-1"
              data-item
              data-tooltip=${event.text}
              aria-label=${event.text}
              @click=${() => reveal(event.span)}
            ></button>
          </li>
        `;
      })}
    </ol>
  `;
}

/** The pole stands at the end of the due day: that whole day is in time. */
function poleView(due: DueDate | undefined, { scale }: Drawing) {
  const column = due && scale.columnOf(due.day);
  if (!due || !column) return nothing;
  const x = column.x + column.width;
  return svg`
    <line class=${`pole ${due.provisional ? 'provisional' : ''}`} x1=${x} x2=${x} y1="7" y2="100%" />
    <path class="pennant" d=${`M${x} 7h9l-3 4l3 4h-9z`} />`;
}

function dueView({ due, span, state }: TimelineNode, { scale, reveal }: Drawing) {
  const column = due && scale.columnOf(due.day);
  if (!due || !column) return nothing;
  const x = column.x + column.width;
  const room = scale.width - x;
  const before = room < textWidth(due.text, 12) + 20 && x > room;
  const place = before ? `width: ${x}px` : `margin-left: ${x}px`;
  return html`
    <p class=${`due ${state} ${before ? 'before' : 'after'}`} .style=${place}>
      <button type="button" tabindex="-1" data-item @click=${() => reveal(span)}>${due.text}</button>
    </p>
  `;
}
