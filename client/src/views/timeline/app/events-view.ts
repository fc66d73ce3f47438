import { html, nothing } from 'lit-html';
import type { TimelineEvent } from '../../../../../server/src/protocol/timeline.ts';
import { barMiddle } from './bar-shape.ts';
import type { Drawing } from './drawing.ts';

/** Room in which the marks of one day stand above each other, in CSS pixels. */
const room = { height: 18, width: { least: 8, most: 18 } };

/** The dates of a node as marks on its bar, those of one day above each other. */
export function eventsView(events: readonly TimelineEvent[], { scale, strings, reveal }: Drawing) {
  if (events.length === 0) return nothing;
  return html`
    <ol class="events" aria-label=${strings.dates}>
      ${events.map((event) => {
        const column = scale.columnOf(event.day);
        if (!column) return nothing;
        const sameDay = events.filter(({ day }) => day === event.day);
        const height = room.height / sameDay.length;
        const width = Math.min(Math.max(column.width, room.width.least), room.width.most);
        const left = column.x + (column.width - width) / 2;
        const top = barMiddle - room.height / 2 + sameDay.indexOf(event) * height;
        return html`
          <li>
            <button
              class="event"
              type="button"
              tabindex="-1"
              data-item
              data-tooltip=${event.text}
              aria-label=${event.text}
              .style=${`left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`}
              @click=${() => reveal(event.span)}
            ></button>
          </li>
        `;
      })}
    </ol>
  `;
}
