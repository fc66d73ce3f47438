import type { Field } from '../case/model.ts';
import { type CalendarDay, formatDay } from '../reference/calendar-day.ts';
import { type ChinaTime, formatTime } from '../reference/china-time.ts';
import { country, countryExists } from '../reference/countries.ts';
import { currencyExists, currencyName } from '../reference/currencies.ts';
import { customsOffice, directCustoms } from '../reference/customs-districts.ts';
import { chapterExists, chapterLabel } from '../reference/harmonized-system.ts';
import type { Tariff } from '../reference/tariff.ts';
import type { Localized } from '../text/localized.ts';

/** What a value stands for, in words; undefined where it stands for itself. */
export function valueMeaning(field: Field, tariff?: Tariff): Localized | undefined {
  const { value, facts } = field;
  if (typeof value !== 'string') return undefined;
  if (facts.kind === 'date') return formatDay(value as CalendarDay);
  if (facts.kind === 'date-time') return formatTime(value as ChinaTime);
  switch (facts.scheme) {
    case 'hs-code':
      return tariffLine(value, tariff) ?? chapterMeaning(value.slice(0, 2));
    case 'currency':
      return currencyExists(value) ? currencyName(value) : undefined;
    case 'country':
      return countryExists(value) ? country(value)?.name : undefined;
    case 'customs-district':
      return customsOffice(value) ?? directCustoms(value);
    default:
      return undefined;
  }
}

function chapterMeaning(chapter: string): Localized | undefined {
  const label = chapterExists(chapter) ? chapterLabel(chapter) : undefined;
  return label && { en: `chapter ${chapter}: ${label.en}`, zh: `第 ${chapter} 章：${label.zh}` };
}

function tariffLine(code: string, tariff: Tariff | undefined): Localized | undefined {
  const description = tariff?.description(code);
  return description === undefined ? undefined : { en: description, zh: description };
}
