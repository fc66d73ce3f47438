import { copyFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasSpecialFiles, makeSpecialFiles } from '../disk/special-files.ts';
import { certcase } from './command-line.ts';
import { temporaryFolder } from './temporary-folder.ts';

const golden = resolve(import.meta.dirname, '../../examples/golden-import.case.yaml');
const notRead = (name: string) =>
  `certcase: ${name} is a pipe, a socket or a device, and was not read; name a file.`;

/** A folder with one case beside everything that can have the name of one. */
async function folderWith(nameOf: (kind: string) => string): Promise<string> {
  const folder = temporaryFolder();
  copyFileSync(golden, join(folder, 'good.case.yaml'));
  await makeSpecialFiles(folder, nameOf);
  return folder;
}

describe.runIf(hasSpecialFiles)('a pipe, a socket and a device', () => {
  it('are told as not read where they have the name of a case; the case beside them is checked', async () => {
    const folder = await folderWith((kind) => `${kind}.case.yaml`);
    const named = ['device', 'link', 'pipe', 'socket'].map((kind) => `${kind}.case.yaml`);
    for (const args of [
      ['check', '.', '--fix'],
      ['check', 'good.case.yaml', ...named],
      ['deadlines', '.'],
    ]) {
      const { stdout, stderr, status } = await certcase(folder, [...args, '--as-of', '2026-05-20']);
      expect(stderr.trim().split('\n').sort()).toEqual(named.map(notRead));
      expect(status).toBe(2);
      expect(stdout).not.toBe('');
    }
  });

  it.each([
    ['timeline', 'pipe'],
    ['report', 'device'],
    ['archive', 'manifest', 'socket'],
    ['archive', 'verify', 'link'],
  ])('are refused in a sentence: %s %s', async (...args) => {
    const folder = await folderWith((kind) => kind);
    expect(await certcase(folder, args)).toMatchObject({
      stderr: `${notRead(args.at(-1) ?? '')}\n`,
      status: 2,
    });
  });

  it.each(['.certcase.yaml', 'certcase-baseline.json', 'tariff.csv', 'scan.pdf'])(
    'are not waited for in the place of %s',
    async (name) => {
      const folder = await folderWith((kind) => (kind === 'pipe' ? name : kind));
      if (name !== '.certcase.yaml') writeFileSync(join(folder, '.certcase.yaml'), 'tariff: tariff.csv\n');
      writeFileSync(
        join(folder, 'good.case.yaml'),
        'caseId: A-1\ndocuments:\n  - { id: contract, type: contract, file: scan.pdf }\n',
      );
      const { stdout, stderr } = await certcase(folder, ['check', 'good.case.yaml', '--as-of', '2026-05-20']);
      expect(stdout).toContain('There is no file scan.pdf beside this case');
      expect(stderr.includes('certcase-baseline.json cannot be opened')).toBe(
        name === 'certcase-baseline.json',
      );
    },
  );

  it('are not waited for as a baseline that is named, nor in a list of hashes', async () => {
    const folder = await folderWith((kind) => kind);
    const baseline = await certcase(folder, ['check', '.', '--baseline', 'pipe', '--as-of', '2026-05-20']);
    expect(baseline.stderr).toContain('pipe cannot be opened');
    const hash = '0'.repeat(64);
    writeFileSync(join(folder, 'a.sha256'), `${hash}  pipe\n${hash}  device\n`);
    const { stdout, status } = await certcase(folder, ['archive', 'verify', '.']);
    expect(stdout).toMatch(/: pipe\n.*: device\n/);
    expect(status).toBe(1);
  });
});
