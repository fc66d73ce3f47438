import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOnDisk, pathOf, sameSpelling, uriOf } from '../../server/src/lsp/files/file-uris.ts';

it.each([
  ['file:///cases/2026/a.case.yaml', '/cases/2026/a.case.yaml', true],
  ['file:///%E5%87%BA%E5%8F%A3/a%20b%23%281%29.case.yaml', '/出口/a b#(1).case.yaml', true],
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

it.each([
  ['file:///cases/a%20(1)!.case.yaml', 'file:///cases/a%20%281%29%21.case.yaml'],
  ['file:///cases/100%25%20#1.case.yaml', 'file:///cases/100%25%20'],
  ['file:///C:/cases/a.case.yaml', 'file:///c%3A/cases/a.case.yaml'],
  ['FILE:///cases/%61.case.yaml', 'file:///cases/a.case.yaml'],
  ['file:////office/cases/a.case.yaml', 'file://office/cases/a.case.yaml'],
  ['file://OFFICE/cases/a.case.yaml', 'file://office/cases/a.case.yaml'],
  ['file:///出口/a.case.yaml', 'file:///%E5%87%BA%E5%8F%A3/a.case.yaml'],
  ['untitled:Untitled-1', 'untitled:Untitled-1'],
])('spells %s as %s', (uri, spelled) => {
  expect(sameSpelling(uri)).toBe(spelled);
  expect(sameSpelling(spelled)).toBe(spelled);
});

it('keeps apart what is spelled alike and is not the same', () => {
  const names = ['é', 'e\u0301', 'É', 'a+b', 'a b', 'a%20b', '100%', '100%25', 'a#b', 'a?b', 'a&b=c'];
  expect(new Set(names.map((name) => sameSpelling(uriOf(`/cases/${name}.case.yaml`)))).size).toBe(
    names.length,
  );
});

it('leads from any path to its address and back', () => {
  const part = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replaceAll('/', '-'));
  const path = fc.tuple(
    fc.constantFrom('', 'c:', '//office', '//memfs:', '//vscode-vfs:github'),
    fc.array(part),
  );
  fc.assert(
    fc.property(path, ([root, parts]) => {
      const absolute = `${root}/${parts.join('/')}`;
      expect(pathOf(uriOf(absolute))).toBe(absolute);
      expect(sameSpelling(uriOf(absolute))).toBe(uriOf(absolute));
    }),
  );
});

it('gives no path to a document that is nowhere', () => {
  const nowhere = [
    'untitled:Untitled-1',
    'git:/cases/a.case.yaml?%7B%22ref%22%3A%22HEAD%22%7D',
    'file:///cases/a.case.yaml?version=1',
    'a.case.yaml',
    'c:\\cases\\a.case.yaml',
    '',
  ];
  expect(nowhere.map(pathOf)).toEqual(nowhere.map(() => undefined));
});
