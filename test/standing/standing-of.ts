import { readCase } from '../../server/src/engine/case/case-file.ts';
import { checkCase, ruleContext } from '../../server/src/engine/checks/run.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { type Settings, settingsFormat } from '../../server/src/engine/settings/settings.ts';
import type { Language } from '../../server/src/engine/text/localized.ts';
import { standingOf } from '../../server/src/engine/views/deadlines/case-standing.ts';
import type { CaseStanding } from '../../server/src/engine/views/deadlines/standing.ts';

/** Where a case stands on a day. */
export function standing(
  text: string,
  today: string,
  language: Language = 'en',
  settings: Partial<Settings> = {},
): CaseStanding {
  const file = readCase(text);
  const context = ruleContext(settingsFormat.parse(settings), calendarDay(today)!);
  return standingOf(file, checkCase(file, context), context, language);
}

/** What is open in a case on a day, as people read it. */
export function texts(text: string, today: string, language: Language = 'en'): string[] {
  return standing(text, today, language).deadlines.map((deadline) => deadline.text);
}
