import { html, nothing } from 'lit-html';
import type { TimelineEvent } from '../../../../../server/src/protocol/timeline.ts';
import { barMiddle } from './bar-shape.ts';
import type { Drawing } from './drawing.ts';

/** Height that the marks of one day share, and the most that one of them takes, in CSS pixels. */
const room = { all: 16, one: 8 };

/** The dates of a node as marks on its bar, those of one day above each other. */
export function eventsView(events: readonly TimelineEvent[], { scale, strings, reveal }: Drawing) {
  if (events.length === 0) return nothing;
  return html`
    <ol class="events" aria-label=${strings.dates}>
      ${events.map((event) => {
        const column = scale.columnOf(event.day);
        if (!column) return nothing;
        const left = column.x + column.width / 2;
        const top = barMiddle + offsetAmong(event, events);
        return html`
          <li .style=${`left: ${left}px; top: ${top}px`}>
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

function offsetAmong(event: TimelineEvent, events: readonly TimelineEvent[]): number {
  const sameDay = events.filter(({ day }) => day === event.day);
  const step = Math.min(room.one, room.all / sameDay.length);
  return (sameDay.indexOf(event) - (sameDay.length - 1) / 2) * step;
}
