import type { AxisDay } from '../../../../../server/src/protocol/days.ts';
import { type DayScale, dayScale } from '../../app/day-scale.ts';

/** CSS pixels that a day takes on average: working days are wider, and weekends narrower. */
const averageDay = 12.5;

/** Where today stands among the days in view: what was done lies before it, what is due soon after. */
const todayPart = 0.62;

/** The days of the axis that are in view, laid out. */
export interface DaysInView {
  readonly scale: DayScale;
  /** Days by which the view is moved from where today is best seen, as far as the axis reaches. */
  readonly offset: number;
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

/**
 * @param available width in CSS pixels.
 * @param offset days by which the user has moved the view.
 */
export function daysInView(
  axis: readonly AxisDay[],
  asOf: string,
  available: number,
  offset: number,
): DaysInView {
  const count = Math.min(Math.max(Math.floor(available / averageDay), 7), axis.length);
  const today = axis.findIndex(({ day }) => day === asOf);
  const furthest = axis.length - count;
  const clamp = (first: number) => Math.min(Math.max(first, 0), furthest);
  const home = clamp(today - Math.round(count * todayPart));
  const first = clamp(home + offset);
  return {
    scale: dayScale(axis.slice(first, first + count), available),
    offset: first - home,
    hasEarlier: first > 0,
    hasLater: first < furthest,
  };
}
