import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { difference } from './difference.ts';
import { readPage } from './page.ts';
import { rewritePage } from './rewrite-page.ts';

const root = resolve(import.meta.dirname, '../..');
const files = globSync('test/rules/*/*.md', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

it.each(files)('writes what is found back into %s', (file) => {
  const rule = file.replace(/^test\/rules\/|\.md$/g, '');
  const page = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
  expect(rewritePage(file, rule, page)).toBe(page);
  const bare = page
    .replace(/\n```yaml fixed\n[\s\S]*?^```\n/gm, '')
    .replace(/^[ \t]*(?:\^+|\|) (?:error|warning|information|hint|\.\.\.).*\n/gm, '');
  const written = readPage(file, rule, rewritePage(file, rule, bare));
  const original = readPage(file, rule, page);
  expect(written.fixtures.map(difference)).toEqual(original.fixtures.map(() => ''));
  expect(written.fixtures.map(({ text, fixed }) => ({ text, fixed }))).toEqual(
    original.fixtures.map(({ text, fixed }) => ({ text, fixed })),
  );
});
