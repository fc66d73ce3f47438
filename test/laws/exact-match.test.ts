import { expect, it } from 'vitest';
import { difference } from './difference.ts';
import { fixtures } from './pages.ts';

it.each(fixtures)('is found exactly as the page says: $name', (fixture) => {
  expect(difference(fixture)).toBe('');
});
