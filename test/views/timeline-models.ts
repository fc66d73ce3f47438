import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { checkCase, openFindings, ruleContext } from '../../server/src/engine/check.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import type { Language } from '../../server/src/engine/text/localized.ts';
import { buildTimeline } from '../../server/src/engine/timeline/build-timeline.ts';
import type { Timeline } from '../../server/src/engine/timeline/timeline.ts';

/** The text of a case in `examples/`. */
export function example(name: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../examples', `${name}.case.yaml`), 'utf8');
}

/** The finished import, released on 28 April 2026, Labour Day holiday and make-up Saturday before its deadline. */
export const golden = example('golden-import');

/** The same case with its write-off still to be done. */
export const open = golden
  .replace(/^ {4}plannedOn: 2026-05-09\n {4}completedOn: .*\n {4}list: .*\n/m, '    riskyOrder: false\n')
  .replace(/^ {2}archive:\n(?: {4}.*\n)+/m, '');

/** What the engine makes of a case on a day. */
export function timelineOf(text: string, today: string, language: Language = 'en'): Timeline {
  const file = readCase(text);
  const context = ruleContext(defaultSettings, calendarDay(today)!);
  return buildTimeline(file, openFindings(checkCase(file, context)), context, language);
}
