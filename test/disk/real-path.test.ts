import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import nodePath from 'node:path';
import { expect, it } from 'vitest';
import { createRealPath, realPath } from '../../server/src/disk/real-path.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

it('resolves links on the way and at the end, whatever is there', () => {
  const folder = temporaryFolder();
  const at = (name: string) => `${folder}/${name}`;
  mkdirSync(at('2026/scans'), { recursive: true });
  writeFileSync(at('2026/a.case.yaml'), '');
  symlinkSync('2026', at('link'));
  symlinkSync(at('link'), at('2026/again'));
  symlinkSync('a.case.yaml', at('2026/b.case.yaml'));
  symlinkSync('nowhere', at('dangling'));
  symlinkSync('circle', at('circle'));
  expect(realPath(at('link/a.case.yaml'))).toBe(at('2026/a.case.yaml'));
  expect(realPath(at('link/again/again/b.case.yaml'))).toBe(at('2026/a.case.yaml'));
  expect(realPath(at('link/scans/new/c.pdf'))).toBe(at('2026/scans/new/c.pdf'));
  expect(realPath(at('link/../link/a.case.yaml/b'))).toBe(at('2026/a.case.yaml/b'));
  expect(realPath(at('dangling'))).toBe(at('dangling'));
  expect(realPath(at('circle/a'))).toBe(at('circle/a'));
  expect(realPath('/')).toBe('/');
});

/** A disk of Windows: what is there, by path in lower case, with the path that the system resolves it to. */
const windows = new Map([
  ['c:\\', 'C:\\'],
  ['c:\\cases', 'C:\\Cases'],
  ['c:\\cases\\a.case.yaml', 'C:\\Cases\\a.case.yaml'],
  ['c:\\junction', 'D:\\Archive\\2026'],
  ['c:\\junction\\b.case.yaml', 'D:\\Archive\\2026\\B.case.yaml'],
  ['z:\\', '\\\\office\\Cases\\'],
  ['z:\\2026', '\\\\office\\Cases\\2026'],
  ['\\\\office\\cases\\', '\\\\office\\Cases\\'],
  ['\\\\office\\cases\\2026', '\\\\office\\Cases\\2026'],
]);

function onWindows(path: string): string {
  const resolved = windows.get(path.toLowerCase());
  if (resolved === undefined) throw new Error(`ENOENT: ${path}`);
  return resolved;
}

it.each([
  ['C:/cases/a.case.yaml', 'c:/Cases/a.case.yaml'],
  ['c:/CASES/A.case.yaml', 'c:/Cases/a.case.yaml'],
  ['c:/cases/scans/New.pdf', 'c:/Cases/scans/New.pdf'],
  ['c:/junction/b.case.yaml', 'd:/Archive/2026/B.case.yaml'],
  ['C:/junction/new/c.case.yaml', 'd:/Archive/2026/new/c.case.yaml'],
  ['z:/2026/a.case.yaml', '//office/Cases/2026/a.case.yaml'],
  ['//office/cases/2026/a.case.yaml', '//office/Cases/2026/a.case.yaml'],
  ['z:', '//office/Cases'],
  ['C:', 'c:'],
  ['x:/gone/a.case.yaml', 'x:/gone/a.case.yaml'],
])('on Windows %s is %s', (path, real) => {
  expect(createRealPath(nodePath.win32, onWindows)(path)).toBe(real);
});
