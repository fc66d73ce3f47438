import { html, nothing, svg } from 'lit-html';
import type { ReceiptInterval, TimelineNode } from '../../../../../server/src/protocol/timeline.ts';
import { labelled } from '../../../cases/labelled.ts';
import type { DayScale } from '../../app/day-scale.ts';
import type { Drawing } from './drawing.ts';
import { track } from './track-geometry.ts';

/** Ticks for the looks at the receipt, a line between them that is broken where it took too long. */
export function rhythmView({ receiptChecks }: TimelineNode, { scale }: Drawing) {
  if (!receiptChecks) return nothing;
  const next = receiptChecks.next && minuteOf(receiptChecks.next.time, scale);
  return svg`
    ${receiptChecks.intervals.map((interval) => {
      const place = placeOf(interval, scale);
      if (!place) return nothing;
      const kind = interval.tooLong ? 'gap' : 'regular';
      return svg`
        <path class=${`interval ${kind}`} d=${`M${place.x} ${track.rhythm}h${place.width}`} />
        <path class="look" d=${`M${place.x} ${track.rhythm - 5}v10M${place.x + place.width} ${track.rhythm - 5}v10`} />`;
    })}
    ${next === undefined ? nothing : svg`<path class="next-look" data-tooltip=${receiptChecks.next?.text} d=${`M${next} ${track.rhythm - 6}v12`} />`}`;
}

/** What is too long is said in words, and can be reached. */
export function gapsView({ receiptChecks }: TimelineNode, { scale, actions }: Drawing) {
  const gaps = receiptChecks?.intervals.filter(({ tooLong }) => tooLong) ?? [];
  return gaps.map((gap) => {
    const place = placeOf(gap, scale);
    if (!place) return nothing;
    const width = Math.max(place.width, 44);
    const label = `! ${gap.short}`;
    const left = Math.max(0, place.x + place.width / 2 - width / 2);
    return html`
      <button
        class="gap-label"
        type="button"
        tabindex="-1"
        data-item
        data-tooltip=${gap.text}
        aria-label=${labelled(label, gap.text)}
        .style=${`left: ${left}px; width: ${width}px; top: ${track.rhythm - 7}px`}
        @click=${() => actions.reveal(gap.span)}
      >
        ${label}
      </button>
    `;
  });
}

function placeOf({ from, to }: ReceiptInterval, scale: DayScale) {
  const [x, end] = [minuteOf(from, scale), minuteOf(to, scale)];
  return x === undefined || end === undefined ? undefined : { x, width: end - x };
}

/** Where a minute lies in its day, in CSS pixels; undefined where that day is not on the axis. */
export function minuteOf(time: string, scale: DayScale): number | undefined {
  const column = scale.columnOf(time.slice(0, 10));
  const minutes = Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
  return column && column.x + (column.width * minutes) / 1440;
}
