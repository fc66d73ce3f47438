import { expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { fixAll } from '../../server/src/engine/checks/fix-all.ts';
import { lostComments } from './comments.ts';
import { fixtures } from './pages.ts';

it.each(fixtures)('all safe fixes give the fixed text: $name', ({ text, fixed, context }) => {
  const result = fixAll(text, context);
  expect(result.text).toBe(fixed ?? text);
  expect(result.count > 0, 'a fixed block stands where there is something to fix').toBe(fixed !== undefined);
  expect(fixAll(result.text, context)).toMatchObject({ text: result.text, count: 0 });
  expect(lostComments(text, result.text)).toEqual([]);
});

it.each(fixtures)('safe fixes change no value: $name', ({ text, context }) => {
  const after = valuesOf(fixAll(text, context).text);
  const changed = [...valuesOf(text)].filter(([path, value]) => after.get(path) !== value);
  expect(changed).toEqual([]);
});

/** What every field that can be read means, by path. */
function valuesOf(text: string): ReadonlyMap<string, unknown> {
  const read = readCase(text).fields.filter(({ state }) => state === 'read');
  return new Map(read.map(({ place, value }) => [place.path, value]));
}
