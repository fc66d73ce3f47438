import { chineseNumber } from './chinese-numerals.ts';

const partOfDay = '凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|a\\.?m\\.?|p\\.?m\\.?';

/** Written at the end of a moment, or alone: `9:30`, `下午3点半`, `3:30 PM`, `09:30:00`, `9时30分`. */
export const clockPattern = `(?:(?:${partOfDay})\\s*)?(?:\\d{1,2}|[一二三四五六七八九十两]{1,3}(?=[时点]))\\s*(?:[:时点]\\s*(?:[0-9一二三四五六七八九十]{1,3}\\s*分?|半|整)?(?:\\s*:\\s*\\d{2}(?:[.,]\\d+)?|\\s*\\d{1,2}\\s*秒)?)?(?:\\s*(?:${partOfDay}))?`;

const form = new RegExp(
  `^(${partOfDay})?(\\d{1,2}|[一二三四五六七八九十两]{1,3})(?:([:时点])([0-9一二三四五六七八九十]{1,3}|半|整)?分?(?::(\\d{2})(?:[.,]\\d+)?|(\\d{1,2})秒)?)?(${partOfDay})?$`,
  'i',
);

/** The time of day that a text means, `HH:MM`; seconds are dropped. Undefined for anything else. */
export function clockTimeOf(text: string): string | undefined {
  const match = form.exec(text.replace(/\s/g, ''));
  if (match === null) return undefined;
  const [before, hourText = '', unit, minuteText, after] = [match[1], match[2], match[3], match[4], match[7]];
  const part = (before ?? after)?.toLowerCase();
  // "9" alone is no time of day, "9 PM" is; "9:" is half a time.
  if (unit === undefined && part === undefined) return undefined;
  if (unit === ':' && !/^\d{2}$/.test(minuteText ?? '')) return undefined;
  const hour = figure(hourText);
  const minute = minuteText === '半' ? 30 : minuteText === '整' ? 0 : figure(minuteText ?? '0');
  const second = Number(match[5] ?? match[6] ?? 0);
  if (hour === undefined || minute === undefined || minute > 59 || second > 59) return undefined;
  const hourOfDay = part === undefined ? hour : hourIn(part, hour);
  if (hourOfDay === undefined || hourOfDay > 23) return undefined;
  return `${String(hourOfDay).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The seconds of a time of day, which `clockTimeOf` drops: none, or the one text of those that are not zero. */
export function secondsIn(text: string): string[] {
  const [, figures, written] = /:\d{2}:(\d{2}(?:[.,]\d+)?)|分\s*(\d{1,2}\s*秒)/.exec(text) ?? [];
  const seconds = figures === undefined ? written : `:${figures}`;
  return seconds === undefined || !/[1-9]/.test(seconds) ? [] : [seconds];
}

function figure(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : chineseNumber(text);
}

/** The hour of the day of an hour that is named with its part of the day. */
function hourIn(part: string, hour: number): number | undefined {
  if (hour > 12) return hour;
  if (/^a/.test(part)) return hour % 12;
  if (/^p/.test(part) || /下午|傍晚/.test(part)) return (hour % 12) + 12;
  if (/凌晨/.test(part)) return hour % 12;
  if (/晚上/.test(part)) return hour === 12 ? undefined : hour + 12;
  if (/中午/.test(part)) return hour < 11 ? hour + 12 : hour;
  return hour;
}
