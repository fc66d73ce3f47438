import type { Localized } from '../text/localized.ts';
import { type CalendarDay, calendarDay, dayFromNumber, dayNumber, formatDay } from './calendar-day.ts';

declare const chinaTimeBrand: unique symbol;

/** A minute in China (UTC+8 all year), `YYYY-MM-DDTHH:MM`. It compares with `<` and `>`. */
export type ChinaTime = string & { readonly [chinaTimeBrand]: 'ChinaTime' };

/**
 * Reads an ISO 8601 date-time, `YYYY-MM-DDTHH:MM`, with or without seconds and an offset (`Z`, `+08:00`).
 * Without an offset it is China time; with one it is converted. Seconds are dropped. Undefined for any other form, and
 * for a day or an hour that does not exist.
 */
export function chinaTime(text: string): ChinaTime | undefined {
  const match = dateTimeForm.exec(text);
  const day = match?.[1] === undefined ? undefined : calendarDay(match[1]);
  if (!match || day === undefined) return undefined;
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  const [offsetHour, offsetMinute] = [Number(match[6] ?? 0), Number(match[7] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59 || offsetHour > 14 || offsetMinute > 59) return undefined;
  const local = dayNumber(day) * minutesPerDay + hour * 60 + minute;
  if (match[5] === undefined) return fromMinutes(local);
  const offset = (offsetHour * 60 + offsetMinute) * (match[5].startsWith('-') ? -1 : 1);
  return fromMinutes(local - offset + chinaOffset);
}

/** The minute in China at `milliseconds` since 1970-01-01T00:00Z, so that only the outer shells ask the clock. */
export function chinaTimeFromEpoch(milliseconds: number): ChinaTime {
  return fromMinutes(Math.floor(milliseconds / 60_000) + chinaOffset);
}

/** The civil day in China. */
export function dayOf(time: ChinaTime): CalendarDay {
  return time.slice(0, 10) as CalendarDay;
}

/** Hours from `from` to `to`, exact to the minute (90 minutes are 1.5); negative when `to` lies before. */
export function hoursBetween(from: ChinaTime, to: ChinaTime): number {
  return (minutesOf(to) - minutesOf(from)) / 60;
}

/** So many hours later, to the minute. */
export function addHours(time: ChinaTime, hours: number): ChinaTime {
  return fromMinutes(minutesOf(time) + Math.round(hours * 60));
}

/** The time of day, `HH:MM`. */
export function clockOf(time: ChinaTime): string {
  return time.slice(11);
}

/** For people: "Fri 8 May 2026, 10:00", "2026年5月8日（周五）10:00". */
export function formatTime(time: ChinaTime): Localized {
  const day = formatDay(dayOf(time));
  const clock = clockOf(time);
  return { en: `${day.en}, ${clock}`, zh: `${day.zh}${clock}` };
}

/** Day, hour, minute, second, the whole offset, its hours, its minutes. */
const dateTimeForm =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(Z|[+-](\d{2}):?(\d{2}))?$/;

const minutesPerDay = 24 * 60;
const chinaOffset = 8 * 60;

function minutesOf(time: ChinaTime): number {
  return (
    dayNumber(dayOf(time)) * minutesPerDay + Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16))
  );
}

function fromMinutes(minutes: number): ChinaTime {
  const day = Math.floor(minutes / minutesPerDay);
  const minuteOfDay = minutes - day * minutesPerDay;
  const hour = String(Math.floor(minuteOfDay / 60)).padStart(2, '0');
  return `${dayFromNumber(day)}T${hour}:${String(minuteOfDay % 60).padStart(2, '0')}` as ChinaTime;
}
