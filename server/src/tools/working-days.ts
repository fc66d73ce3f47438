import { writeFileSync } from 'node:fs';
import { LegalHoliday } from 'tyme4ts';

/**
 * Writes the State Council's holiday notices, as tyme4ts carries them, to `engine/reference/working-days-data.ts`.
 * A table of 2 KB ships instead of the library: `LegalHoliday` alone draws in all of it (214 KB minified, 17 ms to load).
 * After a new notice: `npm update tyme4ts`, run this, compare the new line with the notice.
 */
export const workingDaysDataFile = new URL('../engine/reference/working-days-data.ts', import.meta.url);

/** The first year from which tyme4ts and chinese-days agree on every day; tyme4ts misses two days of 2013. */
export const firstYear = 2014;

/** The text of the data module. */
export function workingDaysData(): string {
  const years: string[] = [];
  for (let year = firstYear; isAnnounced(year); year++) years.push(`  ${year}: '${yearLine(year)}',\n`);
  return `/**
 * Days off and make-up working days announced by the General Office of the State Council, a line a year: the holiday,
 * its first and last day off (\`MM-DD\`), and with \`+\` the days worked instead. Written by
 * \`node server/src/tools/working-days.ts\` from tyme4ts (MIT); not to be edited.
 */
export const announcedHolidays: Readonly<Record<number, string>> = {
${years.join('')}};
`;
}

/** National Day is off every year, so a year is announced when the library knows its 1 October. */
function isAnnounced(year: number): boolean {
  return LegalHoliday.fromYmd(year, 10, 1) !== null;
}

function yearLine(year: number): string {
  const holidays = new Map<string, { off: string[]; working: string[] }>();
  for (let month = 1; month <= 12; month++) {
    for (let day = 1; day <= 31; day++) {
      const known = LegalHoliday.fromYmd(year, month, day);
      if (!known) continue;
      const holiday = holidays.get(holidayKey(known.getName(), month)) ?? { off: [], working: [] };
      holidays.set(holidayKey(known.getName(), month), holiday);
      (known.isWork() ? holiday.working : holiday.off).push(`${twoDigits(month)}-${twoDigits(day)}`);
    }
  }
  return [...holidays]
    .sort(([, left], [, right]) => ((left.off[0] ?? '') < (right.off[0] ?? '') ? -1 : 1))
    .map(([key, { off, working }]) => {
      const name = key.split(' ')[0];
      const span = off.length > 1 ? [`${off[0]}..${off.at(-1)}`] : off;
      return [name, ...span, ...working.map((day) => `+${day}`)].join(' ');
    })
    .join('; ');
}

/** New Year's Day of the next year can begin in December: a stretch of its own. */
function holidayKey(name: string, month: number): string {
  return month === 12 ? `${name} December` : name;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

if (import.meta.main) writeFileSync(workingDaysDataFile, workingDaysData());
