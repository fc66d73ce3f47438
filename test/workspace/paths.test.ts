import { expect, it } from 'vitest';
import { foldersUpFrom, resolvePath } from '../../server/src/workspace/paths.ts';

it.each([
  ['/cases', 'scans/a.pdf', '/cases/scans/a.pdf'],
  ['/cases/', './a.pdf', '/cases/a.pdf'],
  ['/', 'a.pdf', '/a.pdf'],
  ['/cases', '../../a.pdf', '/a.pdf'],
  ['C:/cases', 'scans\\a.pdf', 'C:/cases/scans/a.pdf'],
  ['C:/cases', 'D:\\scans\\a.pdf', 'D:/scans/a.pdf'],
  ['//office/cases/2026', '..\\a.pdf', '//office/cases/a.pdf'],
  ['C:/cases', '\\\\office\\scans\\a.pdf', '//office/scans/a.pdf'],
])('from %s, %s is %s', (folder, written, path) => {
  expect(resolvePath(folder, written)).toBe(path);
});

it.each([
  ['/cases/2026/a.yaml', ['/cases/2026', '/cases', '/']],
  ['//office/cases/a.yaml', ['//office/cases', '//office']],
  ['//vscode-vfs:github/a.yaml', ['//vscode-vfs:github']],
])('leads from %s up to its root', (path, folders) => {
  expect([...foldersUpFrom(path)]).toEqual(folders);
});
