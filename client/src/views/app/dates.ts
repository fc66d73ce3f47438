/** Writes days of the axis in the language of the page; a day is a civil day, so it is written in UTC, where no zone can move it. */
export interface DateTexts {
  /** "Sat 9 May 2026". */
  day(day: string): string;
  /** "13–14 Apr 2026"; one day is written once. */
  range(first: string, last: string): string;
  /** "April 2026". */
  month(day: string): string;
}

/** @param language BCP 47. */
export function dateTexts(language: string): DateTexts {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const day = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const range = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = format({ month: 'long', year: 'numeric' });
  return {
    day: (text) => day.format(instant(text)),
    range: (first, last) => range.formatRange(instant(first), instant(last)),
    month: (text) => month.format(instant(text)),
  };
}

function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
