import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixAll } from '../../server/src/engine/checks/fix-all.ts';
import { ruleContext } from '../../server/src/engine/checks/run.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import { hardTexts } from '../laws/hard-texts.ts';
import { certcase } from './command-line.ts';
import { temporaryFolder } from './temporary-folder.ts';

const context = ruleContext(defaultSettings, calendarDay('2026-05-20')!);

it('--fix writes what the engine makes of every hard text, and a second time nothing', async () => {
  const folder = temporaryFolder();
  const paths = hardTexts.map(({ text }, number) => {
    mkdirSync(join(folder, `${number}`));
    const path = join(folder, `${number}`, 'a.case.yaml');
    writeFileSync(path, text);
    return path;
  });
  const expected = hardTexts.map(({ text }) => fixAll(text, context));
  const leftOut = expected.reduce((sum, one) => sum + one.leftOut, 0);
  expect(leftOut).toBeGreaterThan(1);
  for (const round of ['once', 'twice']) {
    const { stderr } = await certcase(folder, [
      'check',
      '.',
      '--fix',
      '--as-of',
      '2026-05-20',
      '--lang',
      'en',
    ]);
    expect(stderr).toContain(`certcase: ${leftOut} fixes were not applied automatically`);
    const written = paths.map((path) => readFileSync(path, 'utf8'));
    expect(written, round).toEqual(expected.map(({ text }) => text));
  }
});
