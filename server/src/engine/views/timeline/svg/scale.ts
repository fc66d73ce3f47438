import type { CalendarDay } from '../../../reference/calendar-day.ts';
import type { ChinaTime } from '../../../reference/china-time.ts';
import type { AxisDay } from '../timeline.ts';

/** One day of the axis and where it is drawn, in pixels. */
export interface Column extends AxisDay {
  readonly x: number;
  readonly width: number;
}

/** The axis laid out: working days wide, the others narrow, so that a length is a number of working days. */
export interface Scale {
  readonly columns: readonly Column[];
  readonly left: number;
  readonly right: number;
  /** The place of some days, cut off at the ends of the axis; undefined where none of them is on it. */
  stretch(first: CalendarDay, last: CalendarDay): { readonly x: number; readonly width: number } | undefined;
  /** Where a minute lies in its day; undefined where that day is not on the axis. */
  at(time: ChinaTime): number | undefined;
}

/** Width of a day without work, as a part of a working day. */
const nonWorkingPart = 0.36;

/** Widest working day, in pixels. */
const widest = 40;

/** @param left and right edges of the axis, in pixels. */
export function scaleOf(axis: readonly AxisDay[], left: number, right: number): Scale {
  const parts = axis.map((day) => (isWorking(day) ? 1 : nonWorkingPart));
  const total = parts.reduce((sum, part) => sum + part, 0);
  const unit = Math.min((right - left) / Math.max(total, 1), widest);
  let x = left;
  const columns = axis.map((day, index): Column => {
    const column = { ...day, x, width: unit * (parts[index] ?? 0) };
    x += column.width;
    return column;
  });
  const byDay = new Map(columns.map((column) => [column.day, column]));
  return {
    columns,
    left,
    right: x,
    stretch(first, last) {
      const inside = columns.filter(({ day }) => first <= day && day <= last);
      const [begin] = inside;
      const end = inside.at(-1);
      return begin && end && { x: begin.x, width: end.x + end.width - begin.x };
    },
    at(time) {
      const column = byDay.get(time.slice(0, 10) as CalendarDay);
      const minutes = Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
      return column && column.x + (column.width * minutes) / 1440;
    },
  };
}

export function isWorking({ kind }: AxisDay): boolean {
  return kind === 'working' || kind === 'makeup';
}
