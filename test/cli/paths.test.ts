import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { certcase } from './command-line.ts';
import { temporaryFolder } from './temporary-folder.ts';

const secret = 'a secret of another folder\n';

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A workspace `ws` with files in it, and beside it a folder that nothing in the workspace may reach. */
function workspace(files: Readonly<Record<string, string>>): string {
  const top = temporaryFolder();
  for (const folder of ['ws', 'ws/scans', 'elsewhere']) mkdirSync(join(top, folder));
  writeFileSync(join(top, 'elsewhere', 'secret.pdf'), secret);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(top, 'ws', name), content);
  return join(top, 'ws');
}

/** Paths that lead out of the workspace, each by another way; the links are there. */
const leadingOut = [
  '../elsewhere/secret.pdf',
  'scans/../../elsewhere/secret.pdf',
  '..\\elsewhere\\secret.pdf',
  'link.pdf',
  'chain.pdf',
  'linked/secret.pdf',
  'linked/no-such.pdf',
  'C:/Windows/win.ini',
  '//server/share/secret.pdf',
  '\\\\server\\share\\secret.pdf',
];

function link(folder: string): void {
  symlinkSync(join('..', 'elsewhere', 'secret.pdf'), join(folder, 'link.pdf'));
  symlinkSync('link.pdf', join(folder, 'chain.pdf'));
  symlinkSync(join('..', 'elsewhere'), join(folder, 'linked'), 'dir');
  symlinkSync('scans', join(folder, 'within'), 'dir');
}

function caseWith(paths: readonly string[]): string {
  const papers = paths.map((path, index) => `  - { id: p${index}, type: other, file: '${path}' }\n`);
  return `caseId: AC-2026-0001\ndirection: import\ndocuments:\n${papers.join('')}`;
}

describe('a path in a case', () => {
  it.each([...leadingOut, '/ELSEWHERE/secret.pdf'])(
    'that leads out of the workspace is outside: %s',
    async (written) => {
      const folder = workspace({});
      link(folder);
      const path = written.replace('/ELSEWHERE', join(folder, '..', 'elsewhere'));
      writeFileSync(join(folder, 'a.case.yaml'), caseWith([path]));
      const { stdout } = await certcase(folder, ['check', '.', '--only', 'archive/file']);
      expect(stdout).toContain('points outside the workspace');
      expect(stdout).toContain('1 warning in 1 file');

      const manifest = await certcase(folder, [
        'archive',
        'manifest',
        'a.case.yaml',
        '--as-of',
        '2026-05-20',
      ]);
      const [list = '', verdict] = manifest.stdout.split('\n');
      expect(verdict).toBe('Incomplete: 1 of 7 things to be kept is missing.');
      expect(manifest.status).toBe(1);
      const hashed = readFileSync(join(folder, list), 'utf8')
        .split('\n')
        .filter((line) => /^\\?[0-9a-f]{64}/.test(line));
      expect(hashed).toEqual([expect.stringMatching(/ \*a\.case\.yaml$/)]);
      const report = await certcase(folder, [
        'report',
        'a.case.yaml',
        '--kind',
        'archive-manifest',
        '--format',
        'csv',
      ]);
      expect(report.stdout).toContain('file is outside the folder of the case');
      expect(report.stdout).not.toContain(sha256(secret));
    },
  );

  it('is followed through links that stay inside', async () => {
    const folder = workspace({ 'scans/a.pdf': 'scan' });
    link(folder);
    symlinkSync('a.pdf', join(folder, 'scans', 'b.pdf'));
    writeFileSync(join(folder, 'a.case.yaml'), caseWith(['scans/a.pdf', 'within/a.pdf', 'within/b.pdf']));
    const { stdout, status } = await certcase(folder, ['check', '.', '--only', 'archive/file']);
    expect({ stdout, status }).toEqual({ stdout: 'nothing found in 1 file\n', status: 0 });
    const manifest = await certcase(folder, ['archive', 'manifest', 'a.case.yaml', '--as-of', '2026-05-20']);
    const [list = ''] = manifest.stdout.split('\n');
    expect(readFileSync(join(folder, list), 'utf8')).toContain(`${sha256('scan')} *within/b.pdf\n`);
    expect(await certcase(folder, ['archive', 'verify', list])).toMatchObject({ status: 0 });
  });

  it('outside the folder of the case, in the workspace, is there, and no part of the archive', async () => {
    const folder = workspace({ 'scan.pdf': 'scan' });
    writeFileSync(join(folder, 'scans', 'a.case.yaml'), caseWith(['../scan.pdf']));
    const check = await certcase(folder, ['check', '.', '--only', 'archive/file']);
    expect(check.stdout).toBe('nothing found in 1 file\n');
    const manifest = await certcase(folder, ['archive', 'manifest', 'scans/a.case.yaml']);
    expect(manifest.stdout).toContain('Incomplete: 1 of 7 things to be kept is missing.');
  });
});

describe('a line in a list of hashes', () => {
  it.each([
    ...leadingOut.filter((path) => !path.startsWith('C:')),
    '/ELSEWHERE/secret.pdf',
    'scans/../a.pdf',
  ])('that leads out of its folder is refused: %s', async (written) => {
    const folder = workspace({ 'a.pdf': secret });
    link(folder);
    const path = written.replace('/ELSEWHERE', join(folder, '..', 'elsewhere'));
    const escaped = path.includes('\\') ? `\\${sha256(secret)} *${path.replaceAll('\\', '\\\\')}` : undefined;
    writeFileSync(join(folder, 'list.sha256'), `${escaped ?? `${sha256(secret)} *${path}`}\n`);
    const { stdout, status } = await certcase(folder, ['archive', 'verify', 'list.sha256']);
    expect(stdout).toBe(
      `list.sha256\n  outside the archive: ${path}\n  Not intact: 1 outside the archive; 0 intact.\n`,
    );
    expect(status).toBe(1);
    const chinese = await certcase(folder, ['archive', 'verify', '.', '--lang', 'zh']);
    expect(chinese.stdout).toContain('不完好：在归档文件夹之外 1 个；完好 0 个。');
  });

  it('that stays inside, through a link too, is verified, and what is beside it listed', async () => {
    const folder = workspace({ 'scans/a.pdf': secret, 'scans/more.pdf': '' });
    link(folder);
    writeFileSync(join(folder, 'list.sha256'), `${sha256(secret)} *within/a.pdf\n`);
    const { stdout, status } = await certcase(folder, ['archive', 'verify', '.']);
    expect(stdout).toContain('not listed: within/more.pdf');
    expect(stdout).toContain('Intact: the one file that is listed is as it was.');
    expect(status).toBe(0);
  });
});
