import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Page, readPage } from './page.ts';

const root = resolve(import.meta.dirname, '../..');

/** Every fixture page: `test/rules/<area>/<rule>.md`, in the order of the paths. */
export const pages: readonly Page[] = globSync('test/rules/*/*.md', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map((file) => {
    const rule = file.replace(/^test\/rules\/|\.md$/g, '');
    return readPage(file, rule, readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n'));
  });

/** The cases of all pages. */
export const fixtures = pages.flatMap((page) => page.fixtures);
