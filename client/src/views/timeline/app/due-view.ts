import { html, nothing, svg } from 'lit-html';
import type { DueDate, TimelineNode } from '../../../../../server/src/protocol/timeline.ts';
import { labelled } from '../../../cases/labelled.ts';
import { textWidth } from '../../app/label-lanes.ts';
import type { Drawing } from './drawing.ts';

const fontSize = 12;

/** The flag of a due date. It stands at the end of its day: that whole day is in time. */
export function flagView(due: DueDate | undefined, { scale }: Drawing) {
  const column = due && scale.columnOf(due.day);
  if (!column) return nothing;
  const x = column.x + column.width;
  return svg`
    <line class=${`pole ${due.provisional ? 'provisional' : ''}`} x1=${x} x2=${x} y1="2" y2="100%" />
    <path class="pennant" d=${`M${x} 2h9l-3 4l3 4h-9z`} />`;
}

/** The words of the flag, the days left first: behind the pole where there is room, before it otherwise. */
export function dueView({ due, span }: TimelineNode, { scale, actions }: Drawing) {
  const column = due && scale.columnOf(due.day);
  if (!column) return nothing;
  const x = column.x + column.width;
  const room = scale.width - x;
  const text = due.leftText ?? due.text;
  const isBefore = room < textWidth(text, fontSize) + 20 && x > room;
  const whole = due.leftText === undefined ? due.text : labelled(due.text, due.leftText);
  return html`
    <p class=${`due ${isBefore ? 'before' : 'after'}`} .style=${isBefore ? `width: ${x}px` : `margin-left: ${x}px`}>
      <button
        type="button"
        tabindex="-1"
        data-item
        data-tooltip=${whole}
        aria-label=${whole}
        @click=${() => actions.reveal(span)}
      >${text}</button>
    </p>
  `;
}
