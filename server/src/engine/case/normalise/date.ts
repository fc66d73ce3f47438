import { type CalendarDay, calendarDay, dayFromNumber } from '../../reference/calendar-day.ts';
import { dayOf } from '../../reference/china-time.ts';
import { fold } from '../../text/characters.ts';
import { momentForm } from './date-time.ts';
import { dayForm } from './day-forms.ts';
import { ambiguous, type Reading, read, unreadable } from './reading.ts';

/** The day of a validity that has no end (长期): the last day that there is, so that every day lies before it. */
const neverEnds = '9999-12-31' as CalendarDay;

/**
 * Reads a calendar day as brokers write it. A time of day beside it is left out, after an offset has been
 * taken into account: 23:30 UTC is the next day in China.
 * @param openEnded whether words such as 长期 mean a validity without end.
 */
export function readDate(text: string, openEnded = false): Reading<CalendarDay> {
  const exact = calendarDay(text);
  if (exact !== undefined) return { state: 'read', value: exact };
  const written = fold(text).trim();
  if (openEnded && /^(?:长期(?:有效)?|永久(?:有效)?|无固定期限|long[ -]term|permanent)$/i.test(written)) {
    return { state: 'read', value: neverEnds };
  }
  const serial = daySerial(written);
  if (serial !== undefined) {
    const [, fraction] = /\.(\d*[1-9])/.exec(written) ?? [];
    return read(text, serial, serial, 'date', fraction === undefined ? [] : [`.${fraction}`]);
  }
  const form = dayForm(written);
  if (form !== undefined) {
    const [day] = form.days;
    return form.certain && day !== undefined ? read(text, day, day, 'date') : ambiguous(form.days, 'date');
  }
  const moment = momentForm(written);
  if (moment === undefined) return unreadable;
  const days = [...new Set(moment.times.map(dayOf))];
  const [day] = days;
  return moment.certain && day !== undefined
    ? read(text, day, day, 'date', [moment.clock])
    : ambiguous(days, 'date');
}

/** A day that a spreadsheet counts from 1900 (46086 is 2026-03-05), of the years 2000 to 2099. */
function daySerial(text: string): CalendarDay | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const days = Math.floor(Number(text));
  return days >= 36_526 && days <= 73_050 ? dayFromNumber(days - 25_569) : undefined;
}
