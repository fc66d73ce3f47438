import { describe, expect, it } from 'vitest';
import {
  addDays,
  addYears,
  calendarDay,
  dayFromNumber,
  dayNumber,
  daysBetween,
  formatDay,
  weekday,
  yearOf,
} from '../../server/src/engine/reference/calendar-day.ts';

const day = (text: string) => calendarDay(text)!;

describe('calendarDay', () => {
  it.each(['2026-05-08', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('reads %s', (text) => {
    expect(calendarDay(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-5-8',
    '20260508',
    '2026/05/08',
    '2026-05-08T10:00',
    ' 2026-05-08',
    '2026-05-08\n',
    '２０２６-05-08',
    '',
  ])('refuses %j', (text) => {
    expect(calendarDay(text)).toBeUndefined();
  });
});

describe('arithmetic of days', () => {
  // The JavaScript engine's own calendar, in UTC, is the independent source.
  it('agrees with the proleptic Gregorian calendar on every day from 1890 to 2110', () => {
    const first = Date.UTC(1890, 0, 1) / 86_400_000;
    const last = Date.UTC(2110, 11, 31) / 86_400_000;
    for (let number = first; number <= last; number++) {
      const date = new Date(number * 86_400_000);
      const iso = date.toISOString().slice(0, 10);
      if (
        dayFromNumber(number) !== iso ||
        dayNumber(day(iso)) !== number ||
        weekday(day(iso)) !== date.getUTCDay()
      )
        expect.fail(`${iso} is not day ${number}`);
    }
  });

  it('keeps to the years that compare as text', () => {
    expect(addDays(day('9999-12-30'), 5)).toBe('9999-12-31');
    expect(addDays(day('0001-01-02'), -5)).toBe('0001-01-01');
    expect(addYears(day('9998-06-01'), 5)).toBe('9999-06-01');
    expect(dayFromNumber(dayNumber(day('0001-01-01')))).toBe('0001-01-01');
    expect(dayFromNumber(dayNumber(day('9999-12-31')))).toBe('9999-12-31');
  });

  it('adds and measures days across months and years', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2024-03-01'), -1)).toBe('2024-02-29');
    expect(daysBetween(day('2026-04-24'), day('2026-05-08'))).toBe(14);
    expect(daysBetween(day('2026-05-08'), day('2026-04-24'))).toBe(-14);
  });

  it('adds years, and 29 February becomes 28 February where there is none', () => {
    expect(addYears(day('2026-05-20'), 5)).toBe('2031-05-20');
    expect(addYears(day('2024-02-29'), 5)).toBe('2029-02-28');
    expect(addYears(day('2024-02-29'), 4)).toBe('2028-02-29');
    expect(yearOf(day('2026-05-20'))).toBe(2026);
  });
});

it('writes a day for people in both languages', () => {
  expect(formatDay(day('2026-05-08'))).toEqual({ en: 'Fri 8 May 2026', zh: '2026年5月8日（周五）' });
  expect(formatDay(day('2026-11-22'))).toEqual({ en: 'Sun 22 Nov 2026', zh: '2026年11月22日（周日）' });
});
