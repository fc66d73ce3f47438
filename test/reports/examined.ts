import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { checkCase, ruleContext } from '../../server/src/engine/checks/run.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings, type Settings } from '../../server/src/engine/settings/settings.ts';
import type { Language } from '../../server/src/engine/text/localized.ts';
import type { ExaminedCase } from '../../server/src/engine/views/reports/examined-case.ts';
import type { Report } from '../../server/src/engine/views/reports/report.ts';
import type { BeginReport } from '../../server/src/engine/views/reports/workspace-report.ts';

const examples = resolve(import.meta.dirname, '../../examples');

export function example(name: string): string {
  return readFileSync(`${examples}/${name}.case.yaml`, 'utf8');
}

export const golden = example('golden-import');
export const mistakes = example('import-mistakes');

/** The golden case with one stretch of its text replaced. */
export function changed(from: string, to: string, text = golden): string {
  if (!text.includes(from)) throw new Error(`the case does not hold "${from}"`);
  return text.replace(from, to);
}

export function contextOn(day: string, settings: Partial<Settings> = {}) {
  return ruleContext({ ...defaultSettings, ...settings }, calendarDay(day)!);
}

export function examined(
  text: string,
  day = '2026-05-20',
  path = 'AC.case.yaml',
  settings = {},
): ExaminedCase {
  const file = readCase(text);
  const context = contextOn(day, settings);
  return { path, file, context, findings: checkCase(file, context) };
}

/** A report on several cases, by their paths. */
export function reportOn(
  begin: BeginReport,
  cases: Readonly<Record<string, string>>,
  day = '2026-05-20',
  language: Language = 'en',
): Report {
  const report = begin(contextOn(day), language);
  for (const [path, text] of Object.entries(cases)) report.take(examined(text, day, path));
  return report.finish();
}

/** The rows of the first sheet, every cell as text. */
export function rowsOf({ sheets: [table] }: Report): string[][] {
  return (table?.rows ?? []).map((row) =>
    row.map((cell) => {
      if (cell.kind === 'day') return cell.day;
      return cell.kind === 'number' ? String(cell.value) : cell.text;
    }),
  );
}

/** The headings of a report, in their order. */
export function headingsOf({ blocks }: Report): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}
