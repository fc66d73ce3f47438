import type { CaseFile } from '../case/case-file.ts';
import { addYears, type CalendarDay, calendarDay } from '../reference/calendar-day.ts';

/** The name of an archive: the number of the application receipt and the day of archiving. */
export function archiveName(number: string, day: CalendarDay): string {
  return `${number}-${day.replaceAll('-', '')}`;
}

/** The day in a name that begins with the number; undefined for a name of another form. */
export function dayInArchiveName(name: string, number: string): CalendarDay | undefined {
  if (!name.startsWith(number)) return undefined;
  const [, year, month, day] =
    /^[-_+]?(\d{4})(?:(?=\d{4}$)|-)(\d{2})(?:(?=\d{2}$)|-)(\d{2})$/.exec(name.slice(number.length)) ?? [];
  return calendarDay(`${year}-${month}-${day}`);
}

/**
 * The day of archiving on which the name and the end of the retention agree, both against `archivedOn`: that one
 * is then the mistyped one.
 * @param terms the retention periods that are in use, in calendar years.
 */
export function dayAgreedAgainstArchivedOn(
  file: CaseFile,
  terms: readonly number[],
): CalendarDay | undefined {
  const { application, archive } = file.content.nodes ?? {};
  const [number, name] = [application?.receipt?.number?.value, archive?.name?.value];
  const day = number === undefined || name === undefined ? undefined : dayInArchiveName(name, number);
  if (day === undefined || day === archive?.archivedOn?.value) return undefined;
  const until = archive?.retainUntil?.value;
  return terms.some((years) => addYears(day, years) === until) ? day : undefined;
}
