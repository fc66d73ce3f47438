import { html, nothing, svg } from 'lit-html';
import { type DayColumn, type DayScale, isWorking } from '../../app/day-scale.ts';
import { textWidth } from '../../app/label-lanes.ts';
import type { Board } from './board.ts';

/** In CSS pixels. */
export const axisHeight = 40;
const monthFontSize = 12;
const narrowestNumbered = 19;

/** The axis that all cases share: months above days. */
export function axisView(board: Board) {
  const { scale } = board.days;
  return html`
    <svg class="axis" width=${scale.width} height=${axisHeight} aria-hidden="true">
      ${months(board)} ${scale.columns.map((column, index) => dayView(column, index, board))}
    </svg>
  `;
}

/** Each month at its first day; a short one at the left end makes room for the next. */
function months({ days: { scale }, dates }: Board) {
  const starts = scale.columns.filter(({ day }, index) => index === 0 || day.endsWith('-01'));
  return starts.map((start, index) => {
    const text = dates.month(start.day);
    const width = textWidth(text, monthFontSize);
    const next = starts[index + 1];
    if (next && start.x + width + 12 > next.x) return nothing;
    return svg`<text class="month" x=${Math.max(0, Math.min(start.x, scale.width - width))} y="13">${text}</text>`;
  });
}

function dayView(column: DayColumn, index: number, { days: { scale }, dates, asOf, strings }: Board) {
  const { day, kind, x, width, reason } = column;
  const isToday = day === asOf;
  const centre = x + width / 2;
  const facts = [dates.day(day), reason, isToday ? strings.today : ''].filter((fact) => fact !== '');
  return svg`
    <g class=${`day ${kind} ${isToday ? 'today' : ''}`} data-day=${day} data-tooltip=${facts.join('\n')}>
      <rect class="column" x=${x} y="18" width=${width} height="22" />
      ${isToday ? svg`<rect class="today-mark" x=${centre - 10} y="20" width="20" height="17" rx="8.5" />` : nothing}
      ${
        isToday || isNumbered(column, index, scale, asOf)
          ? svg`<text x=${centre} y="32.5" text-anchor="middle">${Number(day.slice(8))}</text>`
          : nothing
      }
    </g>`;
}

/** Every day that has room; where days are narrow, the first working day of each week that is not beside today. */
function isNumbered(column: DayColumn, index: number, { columns, unit }: DayScale, asOf: string): boolean {
  if (unit >= narrowestNumbered) return column.width >= narrowestNumbered;
  const before = columns[index - 1];
  const starts = isWorking(column) && (before === undefined || !isWorking(before));
  const beside = columns.slice(Math.max(index - 1, 0), index + 2).some(({ day }) => day === asOf);
  return starts && !beside;
}

/** What lies behind the days of every case, as a background: days without work, make-up days. */
export function daysBackground({ columns }: DayScale): string {
  const stops = columns.flatMap(({ kind, x, width }) => {
    const colour = kind === 'working' ? undefined : `var(--${kind})`;
    return colour === undefined
      ? []
      : [`transparent ${x}px`, `${colour} ${x}px ${x + width}px`, `transparent ${x + width}px`];
  });
  return stops.length === 0 ? 'none' : `linear-gradient(to right, ${stops.join(', ')})`;
}
