import type { Localized } from '../text/localized.ts';

declare const calendarDayBrand: unique symbol;

/**
 * A civil day in China, `YYYY-MM-DD`, of the years 0001 to 9999. It is a string so that it compares with `<` and `>`
 * and no machine's time zone can move it.
 */
export type CalendarDay = string & { readonly [calendarDayBrand]: 'CalendarDay' };

/** Reads the exact ISO 8601 form `YYYY-MM-DD`; undefined for any other form and for a day that no calendar has. */
export function calendarDay(text: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? (text as CalendarDay) : undefined;
}

/** The day `count` calendar days later (earlier when negative); stops at 0001-01-01 and 9999-12-31. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return dayFromNumber(dayNumber(day) + count);
}

/** Calendar days from `from` to `to`: 1 when `to` is the day after, negative when it lies before. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day `count` years later; 29 February becomes 28 February in a year without one. Stops like `addDays`. */
export function addYears(day: CalendarDay, count: number): CalendarDay {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const target = Math.min(9999, Math.max(1, year + count));
  return format(target, month, Math.min(dayOfMonth, daysInMonth(target, month)));
}

/**
 * The same day `count` calendar months later (earlier when negative); where that month is too short its last day. Stops
 * like `addDays`.
 */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const months = Math.min(9999 * 12 + 11, Math.max(12, year * 12 + month - 1 + count));
  const [targetYear, targetMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return format(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)));
}

/** The calendar year of the day. */
export function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

/** Day of the week: 0 is Sunday, 6 is Saturday. */
export function weekday(day: CalendarDay): number {
  return (dayNumber(day) - firstSunday) % 7;
}

/** For people: "Fri 8 May 2026", "2026年5月8日（周五）". */
export function formatDay(day: CalendarDay): Localized {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const weekdayIndex = weekday(day);
  return {
    en: `${englishWeekdays[weekdayIndex]} ${dayOfMonth} ${englishMonths[month - 1]} ${year}`,
    zh: `${year}年${month}月${dayOfMonth}日（周${chineseWeekdays[weekdayIndex]}）`,
  };
}

/** The same as seen from another day: "Fri 8 May", "5月8日（周五）" in its year, with the year in any other. */
export function formatDayFrom(from: CalendarDay, day: CalendarDay): Localized {
  const { en, zh } = formatDay(day);
  if (yearOf(day) !== yearOf(from)) return { en, zh };
  return { en: en.replace(/ \d+$/, ''), zh: zh.replace(/^\d+年/, '') };
}

/** For people: "Mon 20 – Wed 22 Apr 2026", "2026年4月20日（周一）至22日（周三）"; one day is written once. */
export function formatDays(first: CalendarDay, last: CalendarDay): Localized {
  if (first === last) return formatDay(first);
  const [from, to] = [partsOf(first), partsOf(last)];
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  const whole = formatDay(first);
  const weekdayText = englishWeekdays[weekday(first)];
  const month = sameMonth ? '' : ` ${englishMonths[from.month - 1]}`;
  const chineseMonth = sameMonth ? '' : `${to.month}月`;
  const chineseYear = sameYear ? '' : `${to.year}年`;
  const chineseEnd = `${chineseYear}${chineseMonth}${to.day}日（周${chineseWeekdays[weekday(last)]}）`;
  return {
    en: `${sameYear ? `${weekdayText} ${from.day}${month}` : whole.en} – ${formatDay(last).en}`,
    zh: `${whole.zh}至${chineseEnd}`,
  };
}

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(day: CalendarDay): number {
  const { year: civilYear, month, day: dayOfMonth } = partsOf(day);
  const year = month <= 2 ? civilYear - 1 : civilYear;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day of a day number, the inverse of `dayNumber` (Hinnant's civil_from_days); stops like `addDays`. */
export function dayFromNumber(number: number): CalendarDay {
  const shifted = Math.min(lastDayNumber, Math.max(firstDayNumber, number)) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return format(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth);
}

/** Day numbers of 0001-01-01 and 9999-12-31: beyond them the text form no longer compares. */
const firstDayNumber = -719_162;
const lastDayNumber = 2_932_896;

/** The Sunday before 0001-01-01, a Monday. */
const firstSunday = firstDayNumber - 1;

const englishWeekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const chineseWeekdays = ['日', '一', '二', '三', '四', '五', '六'];
const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function partsOf(day: CalendarDay): { year: number; month: number; day: number } {
  return { year: yearOf(day), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function format(year: number, month: number, dayOfMonth: number): CalendarDay {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as CalendarDay;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The later of two days. */
export function laterDay(left: CalendarDay, right: CalendarDay): CalendarDay {
  return left > right ? left : right;
}
