import { html, nothing, svg } from 'lit-html';
import { labelled } from '../../../cases/labelled.ts';
import { type DayColumn, type DayScale, isWorking } from '../../app/day-scale.ts';
import { type AxisLabel, type PlacedLabel, placeLabels, textWidth } from '../../app/label-lanes.ts';
import type { Drawing } from './drawing.ts';

/** Heights in CSS pixels. */
const monthsHeight = 24;
const laneHeight = 20;
const daysHeight = 24;

const fontSize = 11;
const monthFontSize = 12;

/** Narrowest column that can hold the number of its day. */
const narrowestNumbered = 19;

/** The axis of days: months, what is special, the days. Everything in it stands in `calendarFacts` as text too. */
export function axisView(drawing: Drawing) {
  const { scale, stretches } = drawing;
  const labels = placeLabels(labelsOf(drawing), scale.width, fontSize);
  const lanes = Math.max(1, ...labels.map(({ lane }) => lane + 1));
  const top = monthsHeight + lanes * laneHeight;
  return html`
    <svg class="axis-days" width=${scale.width} height=${top + daysHeight} aria-hidden="true">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0.5 0v5" />
        </pattern>
        <pattern id="dense-hatch" width="3.5" height="3.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0.5 0v3.5" />
        </pattern>
        <pattern id="forecast-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path d="M0.5 0v5" />
        </pattern>
        <pattern id="late-hatch" width="3.5" height="3.5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path d="M0.5 0v3.5" />
        </pattern>
      </defs>
      ${months(drawing)}
      ${stretches.map(
        ({ kind, x, width }) =>
          svg`<rect class=${`non-working ${kind}`} x=${x} y=${top} width=${width} height=${daysHeight} />`,
      )}
      ${labels.map((label) => labelView(label, top))}
      ${scale.columns.map((column, index) => dayView(column, index, drawing, top))}
    </svg>
  `;
}

/** What the axis shows beyond plain weeks, for those who do not see it. */
export function calendarFacts({ stretches, scale, dates, strings }: Drawing) {
  const provisional = provisionalDays(scale);
  const facts = [
    ...(provisional ? [{ ...provisional, reason: strings.provisional }] : []),
    ...stretches.filter(({ kind }) => kind === 'holiday'),
    ...scale.columns
      .filter(({ kind }) => kind === 'makeup')
      .map(({ day, reason }) => ({ first: day, last: day, reason })),
  ].sort((left, right) => (left.first < right.first ? -1 : 1));
  if (facts.length === 0) return nothing;
  return html`
    <ul class="unseen" aria-label=${strings.calendar}>
      ${facts.map(({ first, last, reason }) => html`<li>${labelled(dates.range(first, last), reason)}</li>`)}
    </ul>
  `;
}

/** Calendars are announced year by year, so the days without one are one stretch at the end. */
function provisionalDays(scale: DayScale) {
  const [begin] = scale.columns.filter(({ provisional }) => provisional);
  const end = scale.columns.at(-1);
  const place = begin && end && scale.stretch(begin.day, end.day);
  return begin && end && place && { ...place, first: begin.day, last: end.day };
}

function labelsOf({ scale, stretches, strings, timeline, today: realToday }: Drawing): AxisLabel[] {
  const isMoved = timeline.asOf !== realToday;
  const today = scale.columnOf(timeline.asOf);
  const makeups = scale.columns.filter(({ kind }) => kind === 'makeup');
  const provisional = provisionalDays(scale);
  const holidays = stretches.filter(({ kind, reason }) => kind === 'holiday' && reason !== '');
  return [
    ...(today
      ? [{ kind: 'today' as const, text: isMoved ? strings.asOf : strings.today, ...middle(today) }]
      : []),
    ...makeups.map((column) => ({ kind: 'makeup' as const, text: strings.makeup, ...middle(column) })),
    ...holidays.map((stretch) => ({ kind: 'holiday' as const, text: stretch.reason, ...middle(stretch) })),
    ...(provisional
      ? [{ kind: 'provisional' as const, text: strings.provisional, ...middle(provisional) }]
      : []),
  ];
}

function middle({ x, width }: { readonly x: number; readonly width: number }) {
  return { centre: x + width / 2, span: width };
}

function labelView({ kind, text, x, width, lane, centre }: PlacedLabel, top: number) {
  const y = top - lane * laneHeight - 6;
  return svg`
    <g class=${`axis-label ${kind}`}>
      ${kind === 'makeup' ? svg`<rect x=${x - 3} y=${y - 11.5} width=${width + 6} height="15" rx="3" />` : nothing}
      <text x=${kind === 'makeup' ? centre : x + width / 2} y=${y} text-anchor="middle">${text}</text>
    </g>`;
}

/** Each month at its first day; a short one at the left end makes room for the next. */
function months({ scale, dates }: Drawing) {
  const starts = scale.columns.filter(({ day }, index) => index === 0 || day.endsWith('-01'));
  return starts.map((start, index) => {
    const text = dates.month(start.day);
    const width = textWidth(text, monthFontSize);
    const next = starts[index + 1];
    if (next && start.x + width + 12 > next.x) return nothing;
    return svg`<text class="month" x=${Math.max(0, Math.min(start.x, scale.width - width))} y="15">${text}</text>`;
  });
}

function dayView(column: DayColumn, index: number, drawing: Drawing, top: number) {
  const { dates, strings, timeline } = drawing;
  const { day, kind, x, width, reason, provisional } = column;
  const isToday = day === timeline.asOf;
  const centre = x + width / 2;
  const pill = Math.min(24, Math.max(18, width));
  const text = String(Number(day.slice(8)));
  const facts = [dates.day(day), reason, provisional && reason === '' ? strings.provisional : ''];
  return svg`
    <g class=${`day ${kind} ${isToday ? 'today' : ''}`} data-day=${day} data-tooltip=${joined(facts)}>
      <rect class="column" x=${x} y=${top} width=${width} height=${daysHeight} />
      ${day.endsWith('-01') ? svg`<path class="month-line" d=${`M${x + 0.5} ${top}v${daysHeight}`} />` : nothing}
      ${isToday ? svg`<rect class="today-mark" x=${centre - pill / 2} y=${top + 3} width=${pill} height="18" rx="9" />` : nothing}
      ${
        isToday || isNumbered(column, index, drawing.scale)
          ? svg`<text x=${centre} y=${top + 16} text-anchor="middle">${text}</text>`
          : nothing
      }
    </g>`;
}

/** Every day that has room; where days are narrow, the first working day of each week. */
function isNumbered(column: DayColumn, index: number, { columns, unit }: DayScale): boolean {
  if (column.width >= narrowestNumbered) return true;
  if (unit >= narrowestNumbered || !isWorking(column)) return false;
  const before = columns[index - 1];
  return column.kind === 'makeup' || before === undefined || !isWorking(before);
}

function joined(facts: readonly string[]): string {
  return facts.filter((fact) => fact !== '').join('\n');
}
