import { expect, it } from 'vitest';
import { lineStart } from '../../server/src/engine/text/line-start.ts';

it.each([
  ['', 0, 0],
  ['a: 1', 0, 0],
  ['a: 1', 4, 0],
  ['a: 1\nb: 2', 4, 0],
  ['a: 1\nb: 2', 5, 5],
  ['a: 1\r\nb: 2', 8, 6],
  // A text that begins with an empty line: that line is the first, and nothing stands in front of it.
  ['\na: 1', 0, 0],
  ['\na: 1', 1, 1],
  ['\n\na: 1', 1, 1],
])('the line of %j at %i begins at %i', (text, offset, start) => {
  expect(lineStart(text, offset)).toBe(start);
});
