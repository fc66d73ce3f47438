import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { listCases } from '../../server/src/disk/list-cases.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

async function listed(
  names: readonly string[],
  globs: readonly string[] = [],
  link?: string,
  excluded: readonly string[] = [],
): Promise<string[]> {
  const folder = temporaryFolder();
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  if (link !== undefined) symlinkSync(folder, join(folder, link));
  const exclude = [{ folder, globs: excluded }];
  const found: string[] = [];
  for await (const path of listCases(folder, () => ({ cases: { folder, globs }, exclude }))) {
    found.push(path.slice(folder.length + 1));
  }
  return found.sort();
}

it('finds the cases at any depth, and nothing else', async () => {
  expect(
    await listed([
      'a.case.yaml',
      '2026/04/出口.case.yml',
      '2026/B.CASE.YAML',
      'case.yaml',
      '.case.yaml',
      'a.case.yaml.bak',
      'notes.yaml',
    ]),
  ).toEqual(['2026/04/出口.case.yml', '2026/B.CASE.YAML', 'a.case.yaml']);
});

it('passes over packages and hidden folders, and follows no link', async () => {
  expect(
    await listed(['node_modules/a.case.yaml', '.git/a.case.yaml', '2026/a.case.yaml'], [], 'again'),
  ).toEqual(['2026/a.case.yaml']);
});

it('finds what the globs of the project name, from its folder on', async () => {
  expect(
    await listed(
      ['export/a.yaml', 'export/2026/b.yml', 'import/c.yaml', 'd.yaml', 'export/.certcase.yaml'],
      ['export/**/*.{yaml,yml}', './d.yaml'],
    ),
  ).toEqual(['d.yaml', 'export/2026/b.yml', 'export/a.yaml']);
});

it('leaves out what is excluded, with everything below it', async () => {
  const names = [
    'a.case.yaml',
    'templates/b.case.yaml',
    'templates/old/c.case.yaml',
    'x/d.template.case.yaml',
  ];
  const excluded = ['./templates/', '**/*.template.case.yaml', 'x/*.yml'];
  expect(await listed(names, [], undefined, excluded)).toEqual(['a.case.yaml']);
  expect(await listed(names, [], undefined, ['**/old'])).toHaveLength(3);
});

it('of a folder that is not there are none', async () => {
  const found: string[] = [];
  for await (const path of listCases('/gone', (folder) => ({ cases: { folder, globs: [] }, exclude: [] })))
    found.push(path);
  expect(found).toEqual([]);
});
