import { nothing, svg } from 'lit-html';
import type { TimelineNode } from '../../../../../server/src/protocol/timeline.ts';
import type { Drawing } from './drawing.ts';
import { track } from './track-geometry.ts';

/** The days between release and due date, as a ground for what happens in them. */
export function windowView({ due }: TimelineNode, { scale }: Drawing) {
  const place = due && scale.stretch(due.from, due.day);
  if (!place) return nothing;
  return svg`<rect class="window" x=${place.x} width=${place.width} y="2" height="100%" />`;
}

/** What was planned, as a bracket over the bar. */
export function plannedView({ planned }: TimelineNode, { scale }: Drawing) {
  const place = planned && scale.stretch(planned.first, planned.last);
  if (!place) return nothing;
  const d = `M${place.x + 1} ${track.plan + 4}v-4H${place.x + place.width - 1}v4`;
  return svg`<path class="planned" data-tooltip=${planned.text} d=${d} />`;
}

/** The band in which a node can end, its first possible end marked; open where no last day can be told. */
export function forecastView({ forecast, begin, state }: TimelineNode, { scale }: Drawing) {
  const place = forecast && scale.stretch(forecast.first, forecast.latest);
  if (!forecast || !place) return nothing;
  const { barTop, barHeight } = track;
  const end = place.x + place.width;
  const today = begin === undefined ? undefined : scale.columnOf(forecast.first);
  const x = today === undefined ? place.x : today.x + today.width;
  const early = scale.columnOf(forecast.earliest);
  const firstEnd = early ? early.x + early.width : x;
  const open = `M${end + 12} ${barTop + 4}l5 5l-5 5M${end + 17} ${barTop + 4}l5 5l-5 5`;
  return svg`
    <g class=${`forecast ${state}`} data-tooltip=${forecast.text}>
      ${x < end ? svg`<rect x=${x + 1.5} y=${barTop} width=${end - x - 3} height=${barHeight} rx="4" />` : nothing}
      ${x < firstEnd && firstEnd < end ? svg`<path class="earliest" d=${`M${firstEnd} ${barTop}v${barHeight}`} />` : nothing}
      ${forecast.openEnded ? svg`<path class="open" d=${open} />` : nothing}
    </g>`;
}

/** The part of the bar beyond the longest duration. */
export function lateView({ late, state }: TimelineNode, { scale }: Drawing) {
  const place = late && scale.stretch(late.first, late.last);
  if (!place) return nothing;
  const { barTop, barHeight } = track;
  return svg`<rect class=${`late ${state}`} x=${place.x} y=${barTop} width=${Math.max(place.width - 3, 2)} height=${barHeight} data-tooltip=${late.text} />`;
}
