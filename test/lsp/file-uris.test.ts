import { expect, it } from 'vitest';
import { isOnDisk, pathOf, uriOf } from '../../server/src/lsp/files/file-uris.ts';

it.each([
  ['file:///cases/2026/a.case.yaml', '/cases/2026/a.case.yaml', true],
  ['file:///%E5%87%BA%E5%8F%A3/a%20b%23(1).case.yaml', '/出口/a b#(1).case.yaml', true],
  ['file:///c%3A/cases/a.case.yaml', 'c:/cases/a.case.yaml', true],
  ['file://server/cases/a.case.yaml', '//server/cases/a.case.yaml', true],
  ['vscode-vfs://github/owner/cases/a.case.yaml', '//vscode-vfs:github/owner/cases/a.case.yaml', false],
  ['vscode-remote://wsl%2Bdebian/cases/a.case.yaml', '//vscode-remote:wsl+debian/cases/a.case.yaml', false],
  ['memfs:/cases/a.case.yaml', '//memfs:/cases/a.case.yaml', false],
])('knows %s as a path, and back', (uri, path, onDisk) => {
  expect(pathOf(uri)).toBe(path);
  expect(uriOf(path)).toBe(uri);
  expect(isOnDisk(path)).toBe(onDisk);
});

it('gives no path to a document that is nowhere', () => {
  const nowhere = [
    'untitled:Untitled-1',
    'git:/cases/a.case.yaml?%7B%22ref%22%3A%22HEAD%22%7D',
    'a.case.yaml',
  ];
  expect(nowhere.map(pathOf)).toEqual([undefined, undefined, undefined]);
});
