import { type CalendarDay, calendarDay, weekday } from '../../reference/calendar-day.ts';
import { chineseDigits, chineseNumber } from './chinese-numerals.ts';

/**
 * The days that a text may mean. None where it is the form of a day and no certain day can be named (the
 * year or the day of the month is missing).
 */
export interface DayForm {
  readonly days: readonly CalendarDay[];
  /** There is one day, and no other can be meant. */
  readonly certain: boolean;
}

/** Reads a day in the forms of papers, spreadsheets and messages; undefined for a text that is no day. */
export function dayForm(text: string): DayForm | undefined {
  const { rest, named } = withoutWeekday(text);
  const form = chineseForm(rest) ?? numericForm(rest) ?? englishForm(rest) ?? compactForm(rest);
  const day = form?.days[0];
  if (form === undefined || day === undefined || named === undefined) return form;
  // A weekday that belongs to another day: one of the two is mistyped.
  return { ...form, certain: form.certain && weekday(day) === named };
}

function certainly(day: CalendarDay | undefined): DayForm | undefined {
  return day && { days: [day], certain: true };
}

function uncertainly(days: readonly (CalendarDay | undefined)[]): DayForm | undefined {
  const known = [...new Set(days.filter((day) => day !== undefined))];
  return known.length === 0 ? undefined : { days: known, certain: false };
}

const incomplete: DayForm = { days: [], certain: false };

function dayOfParts(year: string, month: string | number, day: string): CalendarDay | undefined {
  const century = year.length === 2 ? '20' : '';
  return calendarDay(`${century}${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A day without its year: it has the form of one if it exists in a leap year. */
function yearless(month: string | number, day: string): DayForm | undefined {
  return dayOfParts('2024', month, day) && incomplete;
}

/** A month without its day. */
function dayless(year: string, month: string | number): DayForm | undefined {
  return dayOfParts(year, month, '1') && incomplete;
}

/** `2026年4月28日`, `二〇二六年四月廿八日`, `26年4月28号`, `4月28日`, `2026年4月`. */
function chineseForm(text: string): DayForm | undefined {
  const match = /^(?:([^年月]+)年)?([^年月]+)月(?:([^日号]+)[日号]?)?$/.exec(text.replace(/\s/g, ''));
  if (match === null) return undefined;
  const [year, month, day] = [match[1], match[2], match[3]];
  const yearDigits = year === undefined ? undefined : figures(year, chineseDigits);
  const monthDigits = figures(month ?? '', chineseNumber);
  const dayDigits = day === undefined ? undefined : figures(day, chineseNumber);
  if (monthDigits === undefined) return undefined;
  if (year === undefined) return dayDigits === undefined ? undefined : yearless(monthDigits, dayDigits);
  if (yearDigits === undefined || !/^(?:\d{2}|\d{4})$/.test(yearDigits)) return undefined;
  if (day === undefined) return dayless(yearDigits, monthDigits);
  const exact = dayDigits === undefined ? undefined : dayOfParts(yearDigits, monthDigits, dayDigits);
  return yearDigits.length === 4 ? certainly(exact) : uncertainly([exact]);
}

function figures(text: string, numerals: (text: string) => string | number | undefined): string | undefined {
  return /^\d{1,4}$/.test(text) ? text : numerals(text)?.toString();
}

/** `2026/4/28`, `2026.4.28`; `03/04/2026`, which two parts of the world read differently; `26/4/28`. */
function numericForm(text: string): DayForm | undefined {
  const parts = /^(\d+)[-/.,\s]+(\d+)(?:[-/.,\s]+(\d+))?[-/.]?$/.exec(text);
  const [first, second, third] = [parts?.[1], parts?.[2], parts?.[3]];
  if (first === undefined || second === undefined || second.length > 2) return undefined;
  if (third === undefined) {
    if (first.length === 4) return dayless(first, second);
    return first.length <= 2 ? (yearless(first, second) ?? yearless(second, first)) : undefined;
  }
  if (first.length === 4) return third.length <= 2 ? certainly(dayOfParts(first, second, third)) : undefined;
  if (first.length > 2) return undefined;
  if (third.length === 4) {
    const readings = uncertainly([dayOfParts(third, second, first), dayOfParts(third, first, second)]);
    return readings && { ...readings, certain: readings.days.length === 1 };
  }
  if (third.length > 2) return undefined;
  return uncertainly([
    first.length === 2 ? dayOfParts(first, second, third) : undefined,
    ...(third.length === 2 ? [dayOfParts(third, second, first), dayOfParts(third, first, second)] : []),
  ]);
}

/** `20260428`, and `260428` without its century. */
function compactForm(text: string): DayForm | undefined {
  const match = /^(\d{4}|\d{2})(\d{2})(\d{2})$/.exec(text);
  const [year = '', month = '', day = ''] = match?.slice(1) ?? [];
  if (match === null) return undefined;
  if (year.length === 4) return certainly(dayOfParts(year, month, day));
  return uncertainly([dayOfParts(year, month, day)]) ?? dayless(year + month, day);
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** `28 Apr 2026`, `April 28th, 2026`, `2026-Apr-28`, `28-Apr-26`, `28 Apr`. */
function englishForm(text: string): DayForm | undefined {
  const parts = text
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .match(/\d+|[a-z]+|[^\s\d./,'a-z-]+/g);
  if (parts === null || parts.length > 3) return undefined;
  const word = parts.findIndex((part) => /^[a-z]/.test(part));
  const month =
    1 +
    months.findIndex((name) => (parts[word]?.length ?? 0) >= 3 && name.startsWith(shortened(parts[word])));
  const [first = '', second] = parts.filter((_, index) => index !== word);
  if (month === 0 || !/^\d{1,4}$/.test(first) || !/^\d{1,4}$/.test(second ?? '0')) return undefined;
  if (second === undefined) return first.length === 4 ? dayless(first, month) : yearless(month, first);
  if (first.length === 4) return certainly(dayOfParts(first, month, second));
  if (second.length === 4) return certainly(dayOfParts(second, month, first));
  if (first.length > 2 || second.length !== 2) return undefined;
  return uncertainly([
    dayOfParts(second, month, first),
    first.length === 2 && word !== 0 ? dayOfParts(first, month, second) : undefined,
  ]);
}

function shortened(month = ''): string {
  return month === 'sept' ? 'sep' : month;
}

const chineseWeekday = /(?<![\s(])[\s(]*(?:星期|周|礼拜)([日一二三四五六天])[\s)]*/;
const englishWeekday = /(?:^|[\s(,])(sun|mon|tue|wed|thu|fri|sat)(?:[a-z]*day|s|nes|rs|r|ur)?[.,)]*(?=\s|$)/i;

/** The text without the day of the week that may stand beside a date, and that day (0 is Sunday). */
function withoutWeekday(text: string): { rest: string; named: number | undefined } {
  const match = chineseWeekday.exec(text) ?? englishWeekday.exec(text);
  const name = match?.[1]?.toLowerCase();
  if (match === null || name === undefined) return { rest: text, named: undefined };
  const rest = text.replace(match[0], ' ').trim().replace(/,$/, '');
  const named = /[a-z]/.test(name)
    ? ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(name)
    : '日一二三四五六'.indexOf(name === '天' ? '日' : name);
  return { rest, named };
}
