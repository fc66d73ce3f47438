import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Ways to the clock, to chance and to the process that the types of the engine alone do not close. */
const forbidden =
  /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bconsole\.|\bprocess\.[a-z]|\bglobalThis\b|\brequire\(/;

it('keeps the engine free of clock, chance, console and process', () => {
  const files = sourceFiles('server/src/engine/**', 'server/src/workspace/**');
  expect(files.length).toBeGreaterThan(50);
  const lines = files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => `${path}:${index + 1} ${line.trim()}`)
      .filter((line) => forbidden.test(line)),
  );
  expect(lines).toEqual([]);
});
