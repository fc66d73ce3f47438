import { expect, it } from 'vitest';
import { removedCharacters } from '../../server/src/engine/text/removed-characters.ts';

it.each([
  ['：', ': ', ''],
  ['   ', '', ''],
  ['\t- ', '  - ', ''],
  ['\u3000\u00a0', ' ', ''],
  ['“合同”', '"合同"', ''],
  ['•', '-', ''],
  ['it’s', `'it''s'`, ''],
  ['a: b', '"a: b"', ''],
  ['  - ', '    ', '-'],
  ['name # why', 'name', '#why'],
  ['ab', 'ba', 'b'],
  ['2026年', '2026-', '年'],
])('of %j written as %j, %j is gone', (replaced, newText, removed) => {
  expect(removedCharacters(replaced, newText)).toBe(removed);
});
