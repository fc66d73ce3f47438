import { html, nothing, svg } from 'lit-html';
import type { NodeStanding, WorkspaceCase } from '../../../../../server/src/protocol/cases.ts';
import type { Board } from './board.ts';
import { outsideOf, type Segment, segmentsOf } from './segments.ts';

/** In CSS pixels. */
const height = 34;
const middle = height / 2;
const barHeight = 16;

/** Narrowest segment that can hold the number of its node. */
const narrowestNumbered = 11;

/** The days of a case: a segment for every node that has begun, a flag where the next deadline is. */
export function daysView(standing: WorkspaceCase, board: Board) {
  const { scale } = board.days;
  const { nodes, deadlines, summary } = standing;
  const [next] = deadlines;
  const days = [...nodes.map(({ begin }) => begin), ...nodes.map(({ end }) => end), next?.due];
  const { before, after } = outsideOf(
    days.filter((day) => day !== undefined),
    scale,
  );
  const today = scale.columnOf(board.asOf);
  return html`
    <div class="days" role="gridcell">
      <span class="unseen">${summary}</span>
      <svg width=${scale.width} height=${height} aria-hidden="true">
        ${today ? svg`<rect class="today-line" x=${today.x + today.width / 2 - 0.75} width="1.5" height="100%" />` : nothing}
        ${segmentsOf(nodes, scale).map((segment) => segmentView(segment, board))}
        ${deadlines.slice(1).map(({ due, text }) => laterView(due, text, board))}
        ${next ? flagView(next.due, next.provisional, next.text, board) : nothing}
        ${before ? svg`<path class="beyond" d=${`M5.5 ${middle - 4}l-4 4l4 4`} />` : nothing}
        ${after ? svg`<path class="beyond" d=${`M${scale.width - 5.5} ${middle - 4}l4 4l-4 4`} />` : nothing}
      </svg>
    </div>
  `;
}

function segmentView({ node, number, x, width, isCut }: Segment, board: Board) {
  const inner = Math.max(width - 1.5, 3);
  return svg`
    <g class=${`segment ${node.state}`} data-node=${node.name} data-tooltip=${figuresOf(node, board)}>
      <path class="bar" d=${outline(node, x + 0.75, inner)} />
      ${
        width >= narrowestNumbered
          ? svg`<text x=${x + (isCut ? 15 : Math.min(width / 2, 11))} y=${middle + 4} text-anchor="middle">${number}${width >= 18 ? marks[node.state] : ''}</text>`
          : nothing
      }
    </g>`;
}

/** What stands behind the number, so that no state is told by colour alone. */
const marks = {
  done: '',
  'done-late': '!',
  failed: '×',
  running: '',
  overdue: '!',
  waiting: '',
} as const;

/** Rounded where a node is over, pointing on where it goes on, cut off where it has failed. */
function outline({ state }: NodeStanding, x: number, width: number): string {
  const top = middle - barHeight / 2;
  const isOpen = state === 'running' || state === 'overdue';
  const tip = Math.min(isOpen ? 6 : 4, width / 2);
  const corner = Math.min(4, width / 2);
  const start = `M${x + width - tip} ${top + barHeight}H${x + corner}q${-corner} 0 ${-corner} ${-corner}v${2 * corner - barHeight}q0 ${-corner} ${corner} ${-corner}H${x + width - tip}`;
  if (isOpen) return `${start}l${tip} ${barHeight / 2}l${-tip} ${barHeight / 2}z`;
  if (state === 'failed') return `${start}h${tip}v${barHeight}z`;
  return `${start}q${tip} 0 ${tip} ${tip}v${barHeight - 2 * tip}q0 ${tip} ${-tip} ${tip}z`;
}

function figuresOf({ title, begin, end = begin, stateText }: NodeStanding, { dates }: Board): string {
  const days = begin && end ? dates.range(begin, end) : '';
  return [title, days, stateText].filter((fact) => fact !== '').join('\n');
}

/** It stands at the end of its day: that whole day is in time. */
function flagView(due: string, provisional: boolean, text: string, { days: { scale } }: Board) {
  const column = scale.columnOf(due);
  if (!column) return nothing;
  const x = Math.min(column.x + column.width, scale.width - 1);
  const side = scale.width - x < 10 ? -1 : 1;
  return svg`
    <g class="flag" data-tooltip=${text}>
      <line class=${`pole ${provisional ? 'provisional' : ''}`} x1=${x} x2=${x} y1="2" y2="32" />
      <path class="pennant" d=${`M${x} 2h${9 * side}l${-3 * side} 3.5l${3 * side} 3.5h${-9 * side}z`} />
    </g>`;
}

/** A deadline after the next one. */
function laterView(due: string, text: string, { days: { scale } }: Board) {
  const column = scale.columnOf(due);
  if (!column) return nothing;
  const x = column.x + column.width;
  return svg`<path class="later-deadline" data-tooltip=${text} d=${`M${x} ${middle - 4}l4 4l-4 4l-4 -4z`} />`;
}
