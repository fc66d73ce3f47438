import type { Localized } from '../text/localized.ts';
import { type CalendarDay, calendarDay, dayFromNumber, dayNumber, weekday, yearOf } from './calendar-day.ts';
import { announcedHolidays } from './working-days-data.ts';

/** What one day is, and why. */
export interface DayKind {
  readonly working: boolean;
  readonly kind: 'weekday' | 'weekend' | 'holiday' | 'makeup' | 'extra-off' | 'extra-working';
  /** A phrase, not a sentence: "Labour Day holiday", "劳动节放假". */
  readonly reason: Localized;
  /** True where no holiday calendar is known for the year, so that the weekend alone decided. */
  readonly provisional: boolean;
}

/** A day that a count passed; `counted` is its number, undefined where it was skipped. */
export interface CountedDay {
  readonly day: CalendarDay;
  readonly counted: number | undefined;
  readonly kind: DayKind;
}

/** The day that a count arrived at, and every day on the way to it, without day 0. */
export interface WorkingDayCount {
  readonly day: CalendarDay;
  /** True where a day on the way fell into a year without a known calendar. */
  readonly provisional: boolean;
  readonly steps: readonly CountedDay[];
}

/** The working days of mainland China, with what a user adds to them. */
export interface WorkingCalendar {
  dayKind(day: CalendarDay): DayKind;
  isWorkingDay(day: CalendarDay): boolean;
  /**
   * The day `count` working days after `from`, which is day 0 whatever it is itself. A negative count goes back in time
   * (the steps are then numbered -1, -2 …); 0 stays.
   */
  addWorkingDays(from: CalendarDay, count: number): WorkingDayCount;
  /** Working days after `from`, up to and including `to`; negative when `to` lies before `from`, 0 on the same day. */
  workingDaysBetween(from: CalendarDay, to: CalendarDay): number;
  /** Whether the holidays and make-up working days of the year are known. */
  covers(year: number): boolean;
}

/** Days that a user's settings name, over the announced ones; a day in both lists is a working day. */
export interface ExtraDays {
  readonly off?: readonly CalendarDay[];
  readonly working?: readonly CalendarDay[];
}

/**
 * The calendar of the State Council's holiday notices, 2014 to the last one known. A year beyond is covered when `extra`
 * names its 1 October as off: National Day always is, so whoever enters a notice enters that day.
 */
export function workingCalendar(extra: ExtraDays = {}): WorkingCalendar {
  const off = extra.off ?? [];
  const working = extra.working ?? [];
  const exceptions = new Map([
    ...announcedDays(),
    ...off.map((day): [CalendarDay, DayKind] => [day, extraOff]),
    ...working.map((day): [CalendarDay, DayKind] => [day, extraWorking]),
  ]);
  /** The days that the weekday rule gets wrong: +1 works nevertheless, -1 is off nevertheless. */
  const corrections = [...exceptions].flatMap(([day, { working: works }]) =>
    works === isWeekday(day) ? [] : [{ day, correction: works ? 1 : -1 }],
  );
  const extraYears = new Set(off.filter((day) => day.endsWith('-10-01')).map(yearOf));

  const covers = (year: number): boolean => year in announcedHolidays || extraYears.has(year);

  const dayKind = (day: CalendarDay): DayKind => {
    const exception = exceptions.get(day);
    if (exception) return exception;
    const { known, provisional } = isWeekday(day) ? ordinaryWeekday : ordinaryWeekend;
    return covers(yearOf(day)) ? known : provisional;
  };

  const addWorkingDays = (from: CalendarDay, count: number): WorkingDayCount => {
    const direction = count < 0 ? -1 : 1;
    const steps: CountedDay[] = [];
    let [day, counted, number] = [from, 0, dayNumber(from)];
    while (Math.abs(counted) < Math.abs(count)) {
      number += direction;
      const next = dayFromNumber(number);
      if (next === day) break;
      day = next;
      const kind = dayKind(day);
      if (kind.working) counted += direction;
      steps.push({ day, counted: kind.working ? counted : undefined, kind });
    }
    return { day, provisional: steps.some((step) => step.kind.provisional), steps };
  };

  const workingDaysBetween = (from: CalendarDay, to: CalendarDay): number => {
    if (to < from) return -workingDaysBetween(to, from);
    const weekdays = weekdaysThrough(to) - weekdaysThrough(from);
    return corrections.reduce(
      (sum, { day, correction }) => (from < day && day <= to ? sum + correction : sum),
      weekdays,
    );
  };

  return {
    dayKind,
    isWorkingDay: (day) => exceptions.get(day)?.working ?? isWeekday(day),
    addWorkingDays,
    workingDaysBetween,
    covers,
  };
}

const ordinaryWeekday = ordinary(true, 'weekday', { en: 'weekday', zh: '工作日' });
const ordinaryWeekend = ordinary(false, 'weekend', { en: 'weekend', zh: '周末' });

const extraOff: DayKind = {
  working: false,
  kind: 'extra-off',
  reason: { en: 'day off in your settings', zh: '设置中列为休息日' },
  provisional: false,
};

const extraWorking: DayKind = {
  working: true,
  kind: 'extra-working',
  reason: { en: 'working day in your settings', zh: '设置中列为工作日' },
  provisional: false,
};

function ordinary(working: boolean, kind: 'weekday' | 'weekend', reason: Localized) {
  const unknown = {
    en: `${reason.en}; holidays of that year not known`,
    zh: `${reason.zh}（该年放假安排未知）`,
  };
  const known: DayKind = { working, kind, reason, provisional: false };
  const provisional: DayKind = { working, kind, reason: unknown, provisional: true };
  return { known, provisional };
}

/** The names in the data, as people read them. */
const holidayNames: Readonly<Record<string, Localized>> = {
  元旦: { en: "New Year's Day", zh: '元旦' },
  春节: { en: 'Spring Festival', zh: '春节' },
  清明节: { en: 'Tomb-Sweeping Day (Qingming)', zh: '清明节' },
  劳动节: { en: 'Labour Day', zh: '劳动节' },
  端午节: { en: 'Dragon Boat Festival', zh: '端午节' },
  中秋节: { en: 'Mid-Autumn Festival', zh: '中秋节' },
  国庆节: { en: 'National Day', zh: '国庆节' },
  国庆中秋: { en: 'National Day and Mid-Autumn Festival', zh: '国庆节、中秋节' },
  抗战胜利日: { en: 'Victory Day', zh: '抗战胜利纪念日' },
};

let announced: ReadonlyMap<CalendarDay, DayKind> | undefined;

/** The announced days off and make-up working days, read from the data once. */
function announcedDays(): ReadonlyMap<CalendarDay, DayKind> {
  announced ??= readAnnouncedDays();
  return announced;
}

function readAnnouncedDays(): ReadonlyMap<CalendarDay, DayKind> {
  const days = new Map<CalendarDay, DayKind>();
  for (const [year, line] of Object.entries(announcedHolidays)) {
    for (const holiday of line.split('; ')) {
      const [dataName = '', ...stretches] = holiday.split(' ');
      const name = holidayNames[dataName] ?? { en: 'public', zh: dataName };
      const off: DayKind = {
        working: false,
        kind: 'holiday',
        reason: { en: `${name.en} holiday`, zh: `${name.zh}放假` },
        provisional: false,
      };
      const makeup: DayKind = {
        working: true,
        kind: 'makeup',
        reason: { en: `make-up working day for ${name.en}`, zh: `${name.zh}调休上班` },
        provisional: false,
      };
      for (const stretch of stretches) {
        const [first = '', last = first] = stretch.replace('+', '').split('..');
        for (const day of daysFromTo(`${year}-${first}`, `${year}-${last}`))
          days.set(day, stretch.startsWith('+') ? makeup : off);
      }
    }
  }
  return days;
}

function daysFromTo(first: string, last: string): CalendarDay[] {
  const [from, to] = [calendarDay(first), calendarDay(last)];
  if (from === undefined || to === undefined) return [];
  const start = dayNumber(from);
  return Array.from({ length: dayNumber(to) - start + 1 }, (_, index) => dayFromNumber(start + index));
}

function isWeekday(day: CalendarDay): boolean {
  const index = weekday(day);
  return index !== 0 && index !== 6;
}

/** Mondays to Fridays since Monday 1969-12-29 up to and including the day; negative before. */
function weekdaysThrough(day: CalendarDay): number {
  const daysSinceMonday = dayNumber(day) + 3;
  const weeks = Math.floor(daysSinceMonday / 7);
  return weeks * 5 + Math.min(daysSinceMonday - weeks * 7 + 1, 5);
}
