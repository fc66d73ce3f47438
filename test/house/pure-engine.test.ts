import { expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

/** Ways to the clock, to chance and to the process that the types of the engine alone do not close. */
const forbidden =
  /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bconsole\.|\bprocess\.[a-z]|\bglobalThis\b|\brequire\(/;

/** What Node gives every module, and a browser does not. */
const ofNode = /\bprocess\.[a-z]|\bBuffer\b|\bsetImmediate\b|\b__dirname\b|\brequire\(/;

function linesWith(pattern: RegExp, files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => `${path}:${index + 1} ${line.trim()}`)
      .filter((line) => pattern.test(line)),
  );
}

it('keeps the engine free of clock, chance, console and process', () => {
  const files = sourceFiles('server/src/engine/**', 'server/src/workspace/**');
  expect(files.length).toBeGreaterThan(50);
  expect(linesWith(forbidden, files)).toEqual([]);
});

it('keeps what runs in a browser free of Node', () => {
  const files = sourceFiles('server/src/lsp/**', 'server/src/workspace/**', 'client/src/**').filter(
    ({ path }) => !path.includes('/node/'),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(linesWith(ofNode, files)).toEqual([]);
});
