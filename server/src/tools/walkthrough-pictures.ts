import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCase } from '../engine/case/case-file.ts';
import { checkCase, openFindings, ruleContext } from '../engine/checks/run.ts';
import type { CalendarDay } from '../engine/reference/calendar-day.ts';
import { defaultSettings } from '../engine/settings/settings.ts';
import type { Language } from '../engine/text/localized.ts';
import { buildTimeline } from '../engine/views/timeline/build-timeline.ts';
import { timelineSvg } from '../engine/views/timeline/svg/timeline-svg.ts';
import { editorPicture, themed } from './editor-picture.ts';

/** The day on every picture. */
const today = '2026-05-20' as CalendarDay;
const languages: readonly Language[] = ['en', 'zh'];

const projectFile = {
  en: [
    '# .certcase.yaml, beside the cases',
    'deviationPercent: 2',
    'rules:',
    '  tracking/notice: off',
    'calendar:',
    '  nonWorkingDays: [2027-02-05]',
    'tariff: tariff/2026.csv',
  ],
  zh: [
    '# .certcase.yaml，与案卷放在一起',
    'deviationPercent: 2',
    'rules:',
    '  tracking/notice: off',
    'calendar:',
    '  nonWorkingDays: [2027-02-05]',
    'tariff: tariff/2026.csv',
  ],
} as const;

/**
 * The pictures of the walkthrough by their paths: drawn from the examples by the engine itself, so that they show what
 * it finds today, and in the colours of whatever theme is on.
 */
export function walkthroughPictures(root: string): ReadonlyMap<string, string> {
  const example = (name: string): string => readFileSync(join(root, 'examples', name), 'utf8');
  const context = ruleContext(defaultSettings, today);
  const mistakes = readCase(example('import-mistakes.case.yaml'));
  const found = openFindings(checkCase(mistakes, context));
  const golden = readCase(example('golden-import.case.yaml'));
  const pictures = (language: Language): readonly (readonly [string, string])[] => [
    ['findings', editorPicture(mistakes.text, { from: 'goods:', lines: 17, language, findings: found })],
    ['timeline', themed(timelineSvg(buildTimeline(mistakes, found, context, language), language))],
    ['case', editorPicture(golden.text, { from: 'caseId:', lines: 13, language, findings: [] })],
    [
      'settings',
      editorPicture(projectFile[language].join('\n'), { from: '#', lines: 7, language, findings: [] }),
    ],
  ];
  return new Map(
    languages.flatMap((language) =>
      pictures(language).map(([name, svg]) => [`client/walkthrough/${name}.${language}.svg`, svg] as const),
    ),
  );
}
