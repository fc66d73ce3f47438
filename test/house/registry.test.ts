import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/engine/checks/rules/index.ts';
import type { Rule } from '../../server/src/engine/checks/rules/rule.ts';
import { factsAt } from '../../server/src/engine/format/names.ts';
import { pages } from '../laws/pages.ts';
import { root, sourceFiles } from './source-files.ts';

/** Lines of a rule besides its documentation: what a reader has to follow. */
const mostLines = 120;

const folder = 'server/src/engine/checks/rules/';
const files = sourceFiles(`${folder}*`);
const codes = rules.map(({ code }) => code);

it('registers every rule file, each once', () => {
  expect(codes.toSorted()).toEqual(files.map(({ path }) => path.slice(folder.length, -'.ts'.length)).sort());
});

it('has a fixture page with cases for every rule, and no other', () => {
  expect(pages.map(({ rule }) => rule).sort()).toEqual(codes.toSorted());
  expect(pages.filter(({ fixtures }) => fixtures.length < 2)).toEqual([]);
});

describe.each(rules)('$code', (rule) => {
  const { code, watches, since, fix } = rule;
  const path = `${folder}${code}.ts`;

  it('has the code of its file', async () => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/);
    const file = (await import(join(root, path))) as { readonly default: Rule };
    expect(file.default).toBe(rule);
  });

  it(`takes at most ${mostLines} lines besides its documentation`, () => {
    const text = readFileSync(join(root, path), 'utf8');
    const withoutDocumentation = text.replace(/^ {2}documentation: \{\n[\s\S]*?^ {2}\},\n/m, '');
    expect(withoutDocumentation.length).toBeLessThan(text.length);
    expect(withoutDocumentation.split('\n').length - 1).toBeLessThanOrEqual(mostLines);
  });

  it('watches names of the format', () => {
    const unknown = watches.filter(
      (path) => factsAt(path.replaceAll('[]', '.0').split('.').map(step)) === undefined,
    );
    expect(unknown).toEqual([]);
  });

  it('says since when it is there, and how safe its fix is', () => {
    // The next version is in the changelog before it is released.
    const [, next = ''] = /^## (\S+)/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')) ?? [];
    expect(since).toMatch(/^\d+\.\d+\.\d+$/);
    expect(since.localeCompare(next, 'en', { numeric: true })).toBeLessThanOrEqual(0);
    expect(fix.safety === undefined).toBe(fix.offered === 'never');
  });
});

function step(name: string): string | number {
  return name === '0' ? 0 : name;
}
