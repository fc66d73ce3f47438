import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDay,
  calendarDay,
  daysBetween,
  weekday,
} from '../../server/src/engine/reference/calendar-day.ts';
import { workingCalendar } from '../../server/src/engine/reference/working-days.ts';
import { firstYear, workingDaysData, workingDaysDataFile } from '../../server/src/tools/working-days.ts';
import { holidayNotices, sevenWorkingDaysAfter } from './holiday-notices.ts';

const day = (text: string) => calendarDay(text)!;
const daysFrom = (first: string, last: string) =>
  Array.from({ length: daysBetween(day(first), day(last)) + 1 }, (_, index) => addDays(day(first), index));
const isWeekend = (date: CalendarDay) => weekday(date) % 6 === 0;
const calendar = workingCalendar();

it('ships the table that the library gives today', () => {
  expect(readFileSync(workingDaysDataFile, 'utf8')).toBe(workingDaysData());
});

describe.each(holidayNotices)('the notice for $year ($notice)', (notice) => {
  const off = new Map(
    notice.holidays.flatMap(({ name, from, to }) => daysFrom(from, to).map((date) => [date, name] as const)),
  );
  const makeup = new Map<string, string>(
    notice.holidays.flatMap(({ name, workedInstead }) => workedInstead.map((date) => [date, name] as const)),
  );

  it('is kept day by day, with the holiday named', () => {
    for (const date of daysFrom(`${notice.year}-01-01`, `${notice.year}-12-31`)) {
      const kind = calendar.dayKind(date);
      const working = makeup.has(date) || (!off.has(date) && !isWeekend(date));
      expect(kind, date).toMatchObject({ working, provisional: false });
      expect(calendar.isWorkingDay(date), date).toBe(working);
      if (makeup.has(date)) expect(kind.reason.zh, date).toBe(`${makeup.get(date)}调休上班`);
      else if (off.has(date)) expect(kind.reason.zh, date).toBe(`${off.get(date)}放假`);
    }
  });

  it('gives its working days a month and a year', () => {
    const perMonth = Array.from({ length: 12 }, (_, index) => {
      const month = `${notice.year}-${String(index + 1).padStart(2, '0')}`;
      return daysFrom(`${month}-01`, `${notice.year}-12-31`).filter(
        (date) => date.startsWith(month) && calendar.isWorkingDay(date),
      ).length;
    });
    expect(perMonth).toEqual(notice.workingDaysPerMonth);
    const eve = day(`${notice.year - 1}-12-31`);
    expect(calendar.workingDaysBetween(eve, day(`${notice.year}-12-31`))).toBe(notice.workingDaysInYear);
  });
});

it('agrees with chinese-days, an independent table, on every covered day', () => {
  const { holidays, workdays }: Record<'holidays' | 'workdays', Record<string, string>> = chineseDays;
  for (const date of daysFrom(`${firstYear}-01-01`, '2026-12-31')) {
    const working = date in workdays || (!(date in holidays) && !isWeekend(date));
    expect(calendar.isWorkingDay(date), date).toBe(working);
  }
});

it('has a name in both languages for every holiday', () => {
  for (const date of daysFrom(`${firstYear}-01-01`, '2026-12-31')) {
    expect(calendar.dayKind(date).reason.en, date).not.toMatch(/public holiday|for public/);
  }
});

it.each(sevenWorkingDaysAfter)('the 7th working day after %s is %s', (from, expected) => {
  const count = calendar.addWorkingDays(day(from), 7);
  expect(count.day).toBe(expected);
  expect(count.provisional).toBe(false);
  expect(calendar.workingDaysBetween(day(from), day(expected))).toBe(7);
});

describe('counting', () => {
  it('lists the days on the way, counted and skipped, with the reason', () => {
    const { steps } = calendar.addWorkingDays(day('2026-04-28'), 7);
    expect(steps.map((step) => [step.day, step.counted, step.kind.reason.en])).toEqual([
      ['2026-04-29', 1, 'weekday'],
      ['2026-04-30', 2, 'weekday'],
      ['2026-05-01', undefined, 'Labour Day holiday'],
      ['2026-05-02', undefined, 'Labour Day holiday'],
      ['2026-05-03', undefined, 'Labour Day holiday'],
      ['2026-05-04', undefined, 'Labour Day holiday'],
      ['2026-05-05', undefined, 'Labour Day holiday'],
      ['2026-05-06', 3, 'weekday'],
      ['2026-05-07', 4, 'weekday'],
      ['2026-05-08', 5, 'weekday'],
      ['2026-05-09', 6, 'make-up working day for Labour Day'],
      ['2026-05-10', undefined, 'weekend'],
      ['2026-05-11', 7, 'weekday'],
    ]);
  });

  it('stays where the count is 0, and goes back where it is negative', () => {
    expect(calendar.addWorkingDays(day('2026-05-02'), 0)).toEqual({
      day: '2026-05-02',
      provisional: false,
      steps: [],
    });
    const back = calendar.addWorkingDays(day('2026-05-11'), -7);
    expect(back.day).toBe('2026-04-28');
    expect(back.steps.at(-1)?.counted).toBe(-7);
  });

  it('counts the same between two days as one day at a time', () => {
    for (const from of daysFrom('2025-12-20', '2026-01-10')) {
      let counted = 0;
      for (const to of daysFrom(addDays(from, 1), '2026-06-30')) {
        if (calendar.isWorkingDay(to)) counted += 1;
        if (calendar.workingDaysBetween(from, to) !== counted) expect.fail(`${from} to ${to} is ${counted}`);
      }
    }
    expect(calendar.workingDaysBetween(day('2026-05-11'), day('2026-04-28'))).toBe(-7);
    expect(calendar.workingDaysBetween(day('1965-03-01'), day('1965-03-08'))).toBe(5);
  });

  it('ends at the last day that can be written', () => {
    expect(calendar.addWorkingDays(day('9999-12-30'), 7).day).toBe('9999-12-31');
  });
});

describe('a year without a known calendar', () => {
  it('takes weekends alone and says that it is provisional', () => {
    expect(calendar.covers(2026)).toBe(true);
    expect(calendar.covers(2027)).toBe(false);
    expect(calendar.covers(firstYear - 1)).toBe(false);
    expect(calendar.dayKind(day('2027-10-01'))).toEqual({
      working: true,
      kind: 'weekday',
      reason: { en: 'weekday; holidays of that year not known', zh: '工作日（该年放假安排未知）' },
      provisional: true,
    });
    expect(calendar.addWorkingDays(day('2026-12-28'), 3).provisional).toBe(false);
    expect(calendar.addWorkingDays(day('2026-12-28'), 4).provisional).toBe(true);
  });

  it('is covered by a notice that the user enters', () => {
    const extended = workingCalendar({
      off: [day('2027-01-01'), day('2027-10-01')],
      working: [day('2027-01-02')],
    });
    expect(extended.covers(2027)).toBe(true);
    expect(extended.addWorkingDays(day('2026-12-31'), 2)).toMatchObject({
      day: '2027-01-04',
      provisional: false,
      steps: [{ kind: { kind: 'extra-off' } }, { counted: 1, kind: { kind: 'extra-working' } }, {}, {}],
    });
    expect(extended.workingDaysBetween(day('2026-12-31'), day('2027-01-04'))).toBe(2);
  });

  it('lets a user overrule an announced day', () => {
    const overruled = workingCalendar({ off: [day('2026-05-09')], working: [day('2026-05-01')] });
    expect(overruled.isWorkingDay(day('2026-05-09'))).toBe(false);
    expect(overruled.workingDaysBetween(day('2026-04-30'), day('2026-05-01'))).toBe(1);
    expect(calendar.isWorkingDay(day('2026-05-09'))).toBe(true);
  });
});

it.each(['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])('is the same under TZ=%s', (zone) => {
  const script = `
    import { calendarDay, formatDay } from './server/src/engine/reference/calendar-day.ts';
    import { chinaTime } from './server/src/engine/reference/china-time.ts';
    import { workingCalendar } from './server/src/engine/reference/working-days.ts';
    const due = ${JSON.stringify(sevenWorkingDaysAfter.map(([from]) => from))}
      .map((from) => workingCalendar().addWorkingDays(calendarDay(from), 7).day);
    console.log(JSON.stringify([new Date(2026, 0, 1).getTimezoneOffset(), ...due,
      formatDay(calendarDay('2024-01-06')).en, chinaTime('2026-05-08T16:00Z')]));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  const offsets = { 'Asia/Shanghai': -480, 'America/Los_Angeles': 480, 'Pacific/Kiritimati': -840 };
  expect(JSON.parse(output)).toEqual([
    offsets[zone as keyof typeof offsets],
    ...sevenWorkingDaysAfter.map(([, expected]) => expected),
    'Sat 6 Jan 2024',
    '2026-05-09T00:00',
  ]);
});
