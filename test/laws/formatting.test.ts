import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import type { TreeNode } from '../../server/src/engine/case/yaml/tree.ts';
import { formatCase } from '../../server/src/engine/features/formatting/format-case.ts';
import { applyEdits } from '../../server/src/engine/text/edit.ts';
import { commentsOf } from './comments.ts';
import { golden } from './golden.ts';
import { fixtures } from './pages.ts';

const root = resolve(import.meta.dirname, '../..');
const examples = globSync('{examples,test/editor/workspace}/*.case.yaml', { cwd: root }).map((name) => ({
  name,
  text: readFileSync(join(root, name), 'utf8'),
}));
const written = [...fixtures, ...examples];

/** Ways in which people write the same: each is tidied, or left alone, and never made worse. */
const manglings: readonly (readonly [name: string, mangle: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (text) => `\uFEFF${text}`],
  ['without its last line end', (text) => text.replace(/\n$/, '')],
  ['with blanks at every line end', (text) => text.replaceAll('\n', '  \n')],
  ['with every indentation doubled', (text) => text.replace(/^ +/gm, (blanks) => blanks + blanks)],
  ['with lists at the margin of their key', (text) => text.replace(/^ {2}(?=[ -])/gm, '')],
  ['with wide gaps behind colons', (text) => text.replace(/: (?=\S)/g, ':    ')],
  ['with blanks around commas', (text) => text.replace(/, /g, ' ,   ')],
  ['with tight brackets', (text) => text.replace(/\{ /g, '{').replace(/ \}/g, '}').replace(/\[/g, '[  ')],
  ['cut in the middle', (text) => text.slice(0, text.length / 2)],
];

it.each(written)('changes nothing but blanks: $name', ({ text }) => {
  for (const [way, mangle] of manglings) holdsFor(mangle(text), way);
});

function holdsFor(text: string, way: string): void {
  const formatted = applyEdits(text, formatCase(readCase(text)));
  expect(formatted.replace(/\s/g, ''), way).toBe(text.replace(/\s/g, ''));
  expect(commentsOf(formatted), way).toEqual(commentsOf(text));
  expect(saidBy(formatted), way).toEqual(saidBy(text));
  expect(formatCase(readCase(formatted)), `${way}: a second time there is nothing to do`).toEqual([]);
  if (text.includes('\r\n') && !/[^\r]\n/.test(text)) expect(formatted, way).not.toMatch(/[^\r]\n/);
}

it('leaves a tidy case alone', () => {
  expect(formatCase(readCase(golden))).toEqual([]);
});

/** The case without comments, alignment, and the text that no formatting may touch. */
const plain = golden
  .replace(/ {4}- title[\s\S]*?(?=\ngoods)/, '    - { title: Legal Liabilities of Both Parties }\n')
  .replace(/ +#.*/g, '')
  .replace(/(?<=\S) {2,}/g, ' ');

it.each<readonly [string, (text: string) => string]>([
  ['blanks at the ends of lines', (text) => text.replaceAll('\n', '  \t\n')],
  [
    'twice the indentation',
    (text) => text.replace(/^ +/gm, (blanks) => blanks + blanks).replace(/^( *)- /gm, '$1-   '),
  ],
  [
    'lists at the margin of their name',
    (text) =>
      text.replace(/^(?:goods|documents|selfChecks):\n(?: +.*\n)+/gm, (list) => list.replace(/^ {2}/gm, '')),
  ],
  ['wide gaps behind colons', (text) => text.replace(/: (?=\S)/g, ':    ')],
  ['blanks before colons', (text) => text.replace(/: (?=\S)/g, ' : ')],
  ['wide gaps behind commas', (text) => text.replace(/, (?=\w+:)/g, ' ,   ')],
  ['tight brackets', (text) => text.replace(/\{ /g, '{').replace(/ \}/g, '}').replace(/\[/g, '[  ')],
  ['no line end behind the last line', (text) => text.trimEnd()],
])('takes out %s', (_way, mangle) => {
  const mangled = mangle(plain);
  expect(mangled).not.toBe(plain);
  expect(applyEdits(mangled, formatCase(readCase(mangled)))).toBe(plain);
});

/** Everything that a case says, with the way in which it is written, and what could not be read. */
function saidBy(text: string): unknown {
  const { tree, fields, problems } = readCase(text);
  return {
    tree: plainly(tree),
    fields: fields.map(({ place, state, value, text: own }) => ({ path: place.path, state, value, own })),
    problems: problems.map((problem) => problem.kind),
  };
}

function plainly(node: TreeNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return [node.quoting, node.text];
    case 'sequence':
      return [node.style, node.items.map(plainly)];
    case 'mapping':
      return [node.style, node.entries.map(({ key, value }) => [plainly(key), plainly(value)])];
  }
}
