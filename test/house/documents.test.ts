import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './source-files.ts';

/** Paths that a page names in code marks, from the root or from `server/src` and its `engine`. */
function pathsIn(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const named = [...text.matchAll(/`((?:server|client|test|docs|examples)\/[^`\s]*)`/g)].map(
    ([, path = '']) => path,
  );
  // Words in capitals stand for a name of the reader's own.
  return named.map((path) => path.replace(/[A-Z]{3,}/g, '*'));
}

it.each(['CONTRIBUTING.md', 'ARCHITECTURE.md'])('names files and folders that are there: %s', (page) => {
  const paths = pathsIn(page);
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => globSync(path, { cwd: root }).length === 0)).toEqual([]);
});

it('runs scripts that the manifest has', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const run = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name);
  expect(run).not.toEqual([]);
  expect(run.filter((name) => !(name in scripts))).toEqual([]);
});
