import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { checkCase, ruleContext } from '../../server/src/engine/checks/run.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import type { Language } from '../../server/src/engine/text/localized.ts';
import { caseCompliance } from '../../server/src/engine/views/reports/case-compliance.ts';
import { markdown } from '../../server/src/engine/views/reports/render/markdown.ts';
import { certcase } from './command-line.ts';
import { temporaryFolder } from './temporary-folder.ts';

const example = resolve(import.meta.dirname, '../../examples/import-mistakes.case.yaml');
const asOf = '2026-05-20';

function expected(language: Language): { fileName: string; markdown: string } {
  const file = readCase(readFileSync(example, 'utf8'));
  const context = ruleContext(defaultSettings, calendarDay(asOf)!);
  const one = { path: example, file, context, findings: checkCase(file, context) };
  const report = caseCompliance(one, language);
  return { fileName: `${report.fileName}.md`, markdown: markdown(report) };
}

it.each(['en', 'zh'] as const)('prints the report of the engine (%s)', async (language) => {
  const { stdout, stderr, status } = await certcase(temporaryFolder(), [
    'report',
    example,
    '--as-of',
    asOf,
    '--lang',
    language,
  ]);
  expect({ stdout, stderr, status }).toEqual({ stdout: expected(language).markdown, stderr: '', status: 0 });
});

it('writes the report into the file that is named, over an older one, and names it', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '报告.md'), 'an older report');
  const ended = await certcase(folder, ['report', example, '--as-of', asOf, '--output', '报告.md']);
  expect(ended).toEqual({ stdout: '报告.md\n', stderr: '', status: 0 });
  expect(readFileSync(join(folder, '报告.md'), 'utf8')).toBe(expected('en').markdown);
  expect(readdirSync(folder)).toEqual(['报告.md']);
});

it('writes the report into the folder that is named, under the name it usually has', async () => {
  const folder = temporaryFolder();
  const { fileName, markdown } = expected('en');
  const ended = await certcase(folder, ['report', example, '--as-of', asOf, '--output', folder]);
  expect(ended).toEqual({ stdout: `${join(folder, fileName)}\n`, stderr: '', status: 0 });
  expect(readFileSync(join(folder, fileName), 'utf8')).toBe(markdown);
});
