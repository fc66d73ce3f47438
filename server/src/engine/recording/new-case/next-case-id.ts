import { type CalendarDay, yearOf } from '../../reference/calendar-day.ts';

/** Digits of the counter where nothing shows how many there are. */
const usualWidth = 4;

/**
 * The number that a new case would get: the highest of the series that most cases of the year belong to, and one.
 * Where no case has the year in its number the latest series goes on with the year of today.
 */
export function nextCaseId(known: readonly string[], today: CalendarDay): string {
  const year = String(yearOf(today));
  const series = known.flatMap((caseId) => {
    const [, prefix, counter] = /^(.*?)(\d+)$/.exec(caseId) ?? [];
    return prefix === undefined || counter === undefined ? [] : [{ prefix, counter }];
  });
  const ofThisYear = series.filter(({ prefix }) => prefix.includes(year));
  const prefix = mostFrequent(ofThisYear.map((one) => one.prefix)) ?? renewed(series.at(-1)?.prefix, year);
  const counters = series.filter((one) => one.prefix === prefix).map(({ counter }) => counter);
  const width = Math.max(...counters.map(({ length }) => length), counters.length === 0 ? usualWidth : 1);
  const highest = Math.max(0, ...counters.map(Number));
  return `${prefix}${String(highest + 1).padStart(width, '0')}`;
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort((left, right) => right[1] - left[1]);
  return most?.[0];
}

/** The series of an earlier year with another year in it; `AC-` and the year where there is none. */
function renewed(prefix: string | undefined, year: string): string {
  const next = prefix?.replace(/20\d{2}/, year);
  return next?.includes(year) ? next : `AC-${year}-`;
}
