import { html, nothing } from 'lit-html';
import type { TimelineEvent } from '../../../../../server/src/protocol/timeline.ts';
import type { DayScale } from '../../app/day-scale.ts';
import type { Drawing } from './drawing.ts';
import { minuteOf } from './rhythm-view.ts';
import { barMiddle, track } from './track-geometry.ts';

/** Room in which the marks of one day stand above each other, in CSS pixels. */
const room = { height: 18, width: { least: 8, most: 18 } };

/** A tick of a look at the receipt, in CSS pixels; wide enough to be pointed at. */
const tick = { width: 9, height: 14 };

/** The dates of a node as marks on its bar, those of one day above each other; looks at the receipt as ticks below. */
export function eventsView(events: readonly TimelineEvent[], { scale, strings, actions }: Drawing) {
  if (events.length === 0) return nothing;
  return html`
    <ol class="events" aria-label=${strings.dates}>
      ${events.map((event) => {
        const place = event.kind === 'date' ? markOf(event, events, scale) : tickOf(event, scale);
        if (!place) return nothing;
        return html`
          <li>
            <button
              class=${`event ${event.kind}`}
              type="button"
              tabindex="-1"
              data-item
              data-tooltip=${event.text}
              aria-label=${event.text}
              .style=${`left: ${place.left}px; top: ${place.top}px; width: ${place.width}px; height: ${place.height}px`}
              @click=${() => actions.reveal(event.span)}
            ></button>
          </li>
        `;
      })}
    </ol>
  `;
}

function markOf(event: TimelineEvent, events: readonly TimelineEvent[], scale: DayScale) {
  const column = scale.columnOf(event.day);
  if (!column) return undefined;
  const sameDay = events.filter(({ day, kind }) => day === event.day && kind === 'date');
  const height = room.height / sameDay.length;
  const width = Math.min(Math.max(column.width, room.width.least), room.width.most);
  const left = column.x + (column.width - width) / 2;
  const top = barMiddle - room.height / 2 + sameDay.indexOf(event) * height;
  return { left, top, width, height };
}

function tickOf({ time }: TimelineEvent, scale: DayScale) {
  const x = time === undefined ? undefined : minuteOf(time, scale);
  if (x === undefined) return undefined;
  return { ...tick, left: x - tick.width / 2, top: track.rhythm - tick.height / 2 };
}
