import { expect, it } from 'vitest';
import { fixAll } from '../../server/src/engine/fix-all.ts';
import { lostComments } from './comments.ts';
import { fixtures } from './pages.ts';

it.each(fixtures)('all safe fixes give the fixed text: $name', ({ text, fixed, context }) => {
  const result = fixAll(text, context);
  expect(result.text).toBe(fixed ?? text);
  expect(result.count > 0, 'a fixed block stands where there is something to fix').toBe(fixed !== undefined);
  expect(fixAll(result.text, context)).toEqual({ text: result.text, count: 0 });
  expect(lostComments(text, result.text)).toEqual([]);
});
