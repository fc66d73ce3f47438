import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFormatNames } from '../../server/src/cli/formats/check-format-names.ts';
import { goldenWith } from '../laws/golden.ts';
import { certcase } from './command-line.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** All that a terminal, a reader and the log of a build server can be fooled by, at once. */
const fooling =
  '::stop-commands::a\u001B[2J\u202Eb\u2066\n::add-mask::c\r##[group]d\u009B31m\t##vso[e]\u0007';
const named = `${fooling}.case.yaml`;
const asOf = ['--as-of', '2026-05-20'];

/** A folder with a case that is named so and holds that as well, one with findings, and a list of hashes. */
function hostileFolder(): string {
  const folder = temporaryFolder();
  const value = JSON.stringify(fooling);
  const text = goldenWith(
    ['上海远帆国际贸易有限公司', value],
    ['Huatong Import & Export Agency Co., Ltd.', value],
    [/name: Portable computers/g, `name: ${value}`],
  );
  writeFileSync(join(folder, named), `${text}\n${JSON.stringify(`${fooling}key`)}: 1\n`);
  const faulty = `caseId: ${value}\ngoods:\n  - hsCode: ${value}\n    unit: ${value}\n`;
  writeFileSync(join(folder, `${fooling}faulty.case.yaml`), faulty);
  const sha256 = createHash('sha256').update('').digest('hex');
  writeFileSync(join(folder, `${fooling}.sha256`), `${sha256} *\u202Egone\u001B[31m.pdf\n`);
  return folder;
}

/** Lines that are shown as something else than they are. */
function deceptiveLines(output: string): string[] {
  const lines = output.replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines.filter(
    (line) =>
      /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u.test(line) || /^\s*::|##\w*\[/.test(line),
  );
}

it.each([
  ...checkFormatNames.map((format) => ['check', '.', ...asOf, '--format', format]),
  ['check', '.', ...asOf, '--lang', 'zh'],
  ['check', `${fooling}no such`],
  ['check', '.', '--format', fooling],
  [fooling],
  ['timeline', named, ...asOf],
  ['timeline', `./${fooling}faulty.case.yaml`, ...asOf],
  ...['text', 'ics', 'json'].map((format) => ['deadlines', '.', ...asOf, '--format', format]),
  ...['md', 'html', 'csv'].map((format) => ['report', named, ...asOf, '--format', format]),
  ['report', named, ...asOf, '--kind', 'hand-over', '--format', 'txt'],
  ...['md', 'csv'].map((format) => [
    'report',
    '.',
    ...asOf,
    '--kind',
    'workspace-compliance',
    '--format',
    format,
  ]),
  ['report', '.', ...asOf, '--kind', 'agreement-review', '--lang', 'zh'],
  ['report', named, ...asOf, '--output', `${fooling}.md`],
  ['archive', 'manifest', named, ...asOf],
  ['archive', 'verify', '.'],
  ['archive', 'verify', `${fooling}gone.sha256`],
])('certcase %s %s %s %s %s %s writes nothing that fools', async (...args) => {
  const folder = hostileFolder();
  const { stdout, stderr } = await certcase(folder, args);
  expect(`${stdout}${stderr}`).not.toBe('');
  const own = args.includes('github') ? /^::(?:error|warning|notice) / : /^(?!)/;
  const lines = deceptiveLines(`${stdout}${stderr}`).filter(
    (line) => !own.test(line) || deceptiveLines(line.slice(2)).length > 0,
  );
  expect(lines).toEqual([]);
});

it('is read back from JSON as it was', async () => {
  const folder = hostileFolder();
  const { stdout } = await certcase(folder, ['check', '.', ...asOf, '--format', 'json']);
  const files = JSON.parse(stdout).map(({ file }: { file: string }) => file);
  expect(files.sort()).toEqual(
    readdirSync(folder)
      .filter((name) => name.endsWith('.case.yaml'))
      .sort(),
  );
});

it('stays out of a list of hashes, where the paths are exact all the same', async () => {
  const folder = hostileFolder();
  const { stdout } = await certcase(folder, ['archive', 'manifest', named, ...asOf]);
  const [list = ''] = stdout.split('\n');
  const written = readFileSync(join(folder, list), 'utf8').split('\n');
  expect(deceptiveLines(written.filter((line) => line.startsWith('#')).join('\n'))).toEqual([]);
  expect(await certcase(folder, ['archive', 'verify', list])).toMatchObject({ status: 0 });
});
