import type { AxisDay } from '../../../../server/src/protocol/timeline.ts';

/** One day of the axis and where it is drawn, in CSS pixels from the left. */
export interface DayColumn extends AxisDay {
  readonly x: number;
  readonly width: number;
}

/** The axis laid out: working days wide, the others narrow, so that a length is a number of working days. */
export interface DayScale {
  readonly columns: readonly DayColumn[];
  readonly width: number;
  /** Width of a working day. */
  readonly unit: number;
  /** Undefined for a day that is not on the axis. */
  columnOf(day: string): DayColumn | undefined;
  /** The place of a stretch of days, cut off at the ends of the axis; undefined where none of it is on the axis. */
  stretch(first: string, last: string): { readonly x: number; readonly width: number } | undefined;
}

/** Narrowest and widest working day, in CSS pixels: below, the rows scroll; above, bars would say little. */
const unitRange = { narrowest: 13, widest: 44 };

/** Width of a day without work, as a part of a working day. */
const nonWorkingPart = 0.36;

export function isWorking({ kind }: AxisDay): boolean {
  return kind === 'working' || kind === 'makeup';
}

/**
 * @param available width into which the axis should fit, in CSS pixels.
 * @param widest working day, in CSS pixels.
 */
export function dayScale(
  axis: readonly AxisDay[],
  available: number,
  widest: number = unitRange.widest,
): DayScale {
  const parts = axis.map((day) => (isWorking(day) ? 1 : nonWorkingPart));
  const total = parts.reduce((sum, part) => sum + part, 0);
  const unit = Math.min(Math.max(available / total, unitRange.narrowest), widest);

  let covered = 0;
  const columns = axis.map((day, index) => {
    const x = Math.round(covered);
    covered += unit * (parts[index] ?? 0);
    return { ...day, x, width: Math.round(covered) - x };
  });
  const byDay = new Map(columns.map((column) => [column.day as string, column]));
  return {
    columns,
    width: Math.round(covered),
    unit,
    columnOf: (day) => byDay.get(day),
    stretch(first, last) {
      const inside = columns.filter(({ day }) => first <= day && day <= last);
      const [begin] = inside;
      const end = inside.at(-1);
      return begin && end && { x: begin.x, width: end.x + end.width - begin.x };
    },
  };
}
