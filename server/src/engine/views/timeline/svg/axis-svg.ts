import { markupText } from '../../../text/escape.ts';
import type { Language } from '../../../text/localized.ts';
import type { Timeline } from '../timeline.ts';
import { colours, textWidth } from './look.ts';
import { element } from './markup.ts';
import { type Column, isWorking, type Scale } from './scale.ts';

/** Heights in pixels: months, names of holidays, days. */
const heights = { months: 20, names: 18, days: 22 };
export const axisHeight = heights.months + heights.names + heights.days;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Narrowest column that can hold the number of its day. */
const narrowestNumbered = 16;

const texts = {
  en: { today: 'as of', makeup: 'work' },
  zh: { today: '检查日', makeup: '班' },
} as const;

/** The days: months, names of holidays, make-up days marked, the day of the check. */
export function axisSvg(timeline: Timeline, scale: Scale, top: number, language: Language): string {
  return [
    monthNames(scale, top + 14, language),
    dayNames(timeline, scale, top + heights.months + 13, language),
    ...scale.columns.map((column, index) => dayNumber(column, index, scale, timeline, top + axisHeight - 7)),
  ].join('');
}

/** The days carried on behind the rows: hatched where nobody works, a line for the day of the check. */
export function daysBehind(timeline: Timeline, scale: Scale, top: number, bottom: number): string {
  const height = bottom - top;
  const columns = scale.columns.map((column) => {
    const { x, width, kind } = column;
    if (kind === 'working') return '';
    const fill = kind === 'makeup' ? colours.window : `url(#certcase-${kind})`;
    return element('rect', { x, y: top, width, height, fill });
  });
  const today = scale.stretch(timeline.asOf, timeline.asOf);
  const x = today && today.x + today.width / 2;
  const line = today
    ? element('path', { d: `M${x} ${top}V${bottom}`, stroke: colours.accent, 'stroke-width': 1.5 })
    : '';
  return columns.join('') + line;
}

function monthNames({ columns, right }: Scale, y: number, language: Language): string {
  const starts = columns.filter(({ day }, index) => index === 0 || day.endsWith('-01'));
  return starts
    .map(({ day, x }, index) => {
      const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
      const text = { en: `${months[month - 1]} ${year}`, zh: `${year}年${month}月` }[language];
      if (x + textWidth(text, 12) + 8 > (starts[index + 1]?.x ?? right + 60)) return '';
      return element('text', { x, y, 'font-size': 12, 'font-weight': 600, fill: colours.text }, text);
    })
    .join('');
}

/** One name a holiday, where there is room for it; the day of the check chooses first. */
function dayNames(
  { asOf }: Timeline,
  { columns, left, right }: Scale,
  y: number,
  language: Language,
): string {
  const names = [
    ...columns.filter(({ day }) => day === asOf).map((column) => ({ column, text: texts[language].today })),
    ...columns
      .filter(({ kind }) => kind === 'makeup')
      .map((column) => ({ column, text: texts[language].makeup })),
    ...columns
      .filter(({ kind, reason }, index) => kind === 'holiday' && columns[index - 1]?.reason !== reason)
      .map((column) => ({ column, text: column.reason })),
  ];
  const taken: { readonly from: number; readonly to: number }[] = [];
  return names
    .map(({ column, text }) => {
      const width = textWidth(text, 10.5);
      const middle = column.x + column.width / 2;
      const from = Math.max(left, Math.min(middle - width / 2, right - width));
      if (text === '' || taken.some((other) => from < other.to + 6 && other.from < from + width + 6))
        return '';
      taken.push({ from, to: from + width });
      const fill = column.day === asOf || column.kind === 'makeup' ? colours.accent : colours.muted;
      return element('text', { x: from, y, 'font-size': 10.5, fill }, markupText(text));
    })
    .join('');
}

function dayNumber(column: Column, index: number, scale: Scale, { asOf }: Timeline, y: number): string {
  const before = scale.columns[index - 1];
  const beginsWeek = isWorking(column) && (before === undefined || !isWorking(before));
  const widest = Math.max(0, ...scale.columns.map(({ width }) => width));
  const isToday = column.day === asOf;
  const hasRoom = column.width >= narrowestNumbered || (beginsWeek && widest * 5 >= 22);
  if (!isToday && !hasRoom) return '';
  return element(
    'text',
    {
      x: column.x + column.width / 2,
      y,
      'text-anchor': 'middle',
      'font-size': 11,
      fill: isToday ? colours.accent : colours.muted,
      'font-weight': isToday ? 700 : undefined,
    },
    String(Number(column.day.slice(8))),
  );
}
