import { nodeTitles } from '../../format/node-titles.ts';
import { formatDays } from '../../reference/calendar-day.ts';
import { workingDays } from '../../text/counts.ts';
import type { Localized } from '../../text/localized.ts';
import type { Days, ForecastDays, NodeSchedule } from './schedule.ts';

/** "Planned Mon 20 – Wed 22 Apr 2026". */
export function plannedText({ first, last }: Days): Localized {
  const days = formatDays(first, last);
  return { en: `Planned ${days.en}`, zh: `计划：${days.zh}` };
}

/** "4 working days behind plan". */
export function behindText(behind: number): Localized {
  const { en, zh } = workingDays(behind);
  return { en: `${en} behind plan`, zh: `比计划晚 ${zh}` };
}

/** "Expected to end Thu 21 – Fri 22 May 2026". */
export function forecastText(forecast: ForecastDays): Localized {
  const { en, zh } = expectedDays(forecast);
  return { en: `Expected to end ${en}`, zh: `预计${zh}办结` };
}

/** When the whole case can be expected to be done, and which node ate the slack; undefined once all is done. */
export function outlookText(schedule: readonly NodeSchedule[]): Localized | undefined {
  const last = schedule.at(-1)?.forecast;
  if (last === undefined) return undefined;
  const { en, zh } = expectedDays(last);
  const eater = slowest(schedule);
  const slack = eater && slackText(eater);
  return {
    en: `At the usual pace archived ${en}.${slack ? ` ${slack.en}` : ''}`,
    zh: `按通常进度，预计${zh}归档。${slack?.zh ?? ''}`,
  };
}

function expectedDays({ earliest, latest, openEnded }: ForecastDays): Localized {
  const { en, zh } = formatDays(earliest, latest);
  return openEnded ? { en: `${en} or later`, zh: `${zh}或更晚` } : { en, zh };
}

function slowest(schedule: readonly NodeSchedule[]): NodeSchedule | undefined {
  const most = Math.max(...schedule.map(({ behind }) => behind));
  return most > 0 ? schedule.find(({ behind }) => behind === most) : undefined;
}

function slackText({ name, behind }: NodeSchedule): Localized {
  const title = nodeTitles[name];
  const late = behindText(behind);
  return { en: `${title.en} ate the slack: ${late.en}.`, zh: `${title.zh}用掉了余量，${late.zh}。` };
}
