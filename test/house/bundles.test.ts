import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

/** What the build wrote about a bundle. */
function metaOf(bundle: string): Metafile['outputs'][string] | undefined {
  const { outputs } = JSON.parse(readFileSync(join(root, `dist/meta/${bundle}.json`), 'utf8')) as Metafile;
  return Object.values(outputs)[0];
}

/** Which file gave how many bytes to it. */
function bytesByFile(bundle: string): ReadonlyMap<string, number> {
  const output = metaOf(bundle);
  return new Map(
    Object.entries(output?.inputs ?? {}).map(([file, { bytesInOutput }]) => [file, bytesInOutput]),
  );
}

/** Facts of the outside world, names of the format with their texts, rules with theirs: they grow with what is checked, not with the machinery. */
const knowledge = [
  /^server\/src\/engine\/reference\/(?:.*-data|harmonized-system-chapters|units-table)\.ts$/,
  /^server\/src\/engine\/checks\/rules\/[^/]+\//,
  /^server\/src\/engine\/format\/[^/]+\.ts$/,
  /^server\/src\/engine\/settings\/setting-texts\.ts$/,
  /^server\/src\/engine\/recording\/(?:paper-labels|new-case\/new-case-comments)\.ts$/,
];

function codeBytes(bundle: string): number {
  return [...bytesByFile(bundle)]
    .filter(([file]) => !knowledge.some((known) => known.test(file)))
    .reduce((sum, [, bytes]) => sum + bytes, 0);
}

describe.each([
  // The protocol (191 KB), yaml (115 KB), zod (95 KB) and js-yaml (41 KB) are 440 of these, completion 27, navigation 19, formatting
  // with the widths of characters 17, addresses 10, recording 55, six reports with their formats and texts 60.
  { bundle: 'server', ceiling: 925 },
  // The client of the protocol is 400 of these; the restart of a server and the check of what pages post are the newest 10.
  { bundle: 'extension', ceiling: 510 },
  // One file, so the writer of workbooks (125 KB) stands in it; beside the others it is a bundle of its own.
  { bundle: 'browser-server', ceiling: 1020 },
  { bundle: 'browser-extension', ceiling: 500 },
  // Project files that say what is wrong with them, the check of safe fixes and escapes for every place are the newest 30.
  { bundle: 'cli', ceiling: 625 },
  { bundle: 'workbook', ceiling: 140 },
  { bundle: 'timeline', ceiling: 60 },
  { bundle: 'board', ceiling: 60 },
])('the bundle $bundle', ({ bundle, ceiling }) => {
  it(`takes at most ${ceiling} KB besides reference data and rules`, () => {
    expect(codeBytes(bundle)).toBeGreaterThan(0);
    expect(codeBytes(bundle) / 1000).toBeLessThanOrEqual(ceiling);
  });
});

it.each(['extension', 'browser-extension', 'timeline', 'board'])(
  'keeps the engine and its libraries out of the bundle %s',
  (bundle) => {
    const files = [...bytesByFile(bundle).keys()];
    expect(
      files.filter((file) => /node_modules\/(?:yaml|zod)\/|server\/src\/(?!protocol)/.test(file)),
    ).toEqual([]);
  },
);

it.each([
  ['browser-server', []],
  ['browser-extension', ['vscode']],
])('keeps Node out of the bundle %s', (bundle, provided) => {
  const outside = metaOf(bundle)?.imports.filter(({ external }) => external);
  expect([...new Set(outside?.map(({ path }) => path))]).toEqual(provided);
  expect([...bytesByFile(bundle).keys()].filter((file) => /\/(?:lib|src|lsp)\/node\//.test(file))).toEqual(
    [],
  );
});
