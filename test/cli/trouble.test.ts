import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tallyOf } from '../../server/src/cli/check/tally.ts';
import { verdictOn } from '../../server/src/cli/check/verdict.ts';
import { checkFormatNames } from '../../server/src/cli/formats/check-format-names.ts';
import { checkFormats } from '../../server/src/cli/formats/check-formats.ts';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import type { Finding } from '../../server/src/engine/checks/finding.ts';
import { checkCase, ruleContext } from '../../server/src/engine/checks/run.ts';
import { calendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import { golden } from '../laws/golden.ts';
import { certcase } from './command-line.ts';
import { temporaryFolder } from './temporary-folder.ts';

it.each(checkFormatNames)('a file that cannot be read is never a clean run as %s', async (format) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'good.case.yaml'), golden);
  writeFileSync(join(folder, 'bad.case.yaml'), Buffer.from([0xff, 0xff]));
  const args = ['check', '.', '--as-of', '2026-05-20', '--format', format];
  const { stderr, status } = await certcase(folder, args);
  expect({ stderr, status }).toEqual({
    stderr: 'certcase: bad.case.yaml is no text in UTF-8, UTF-16 or GB18030; save it again as UTF-8.\n',
    status: 2,
  });
});

it.each(checkFormatNames)('a check that broke off fails the run and is shown as %s', (format) => {
  const text = `${golden}\nwaivers:\n  - { rule: write-off/deadline, reason: agreed, approvedBy: Wang }\n`;
  const file = readCase(text);
  const context = ruleContext(defaultSettings, calendarDay('2026-05-20')!);
  const calendar = new Proxy(context.calendar, {
    get() {
      throw new Error('the calendar is torn');
    },
  });
  const findings = checkCase(file, { ...context, calendar });
  const checked = {
    path: 'a.case.yaml',
    text,
    caseId: null,
    findings,
    unchecked: [],
    fixable: new Set<Finding>(),
    fixed: 0,
    leftOut: 0,
  };
  const total = tallyOf(checked);
  const verdict = verdictOn(total, [], [], {
    failOn: 'error',
    maxWarnings: undefined,
    ignoresProjectErrors: false,
  });
  expect(verdict.exit).toBe(3);
  const surroundings = {
    stdout: process.stdout,
    stderr: process.stderr,
    variables: {},
    language: 'en',
  } as const;
  const setUp = { projectErrors: 0, off: [], changed: [] };
  const written = checkFormats[format](surroundings, 'error');
  expect(written.whole([written.file(checked)], { total, problems: [], setUp, ...verdict })).toContain(
    'The check write-off/deadline could not be completed',
  );
});
