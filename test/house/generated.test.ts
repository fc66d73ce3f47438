import { expect, it } from 'vitest';
import { staleFiles } from '../../server/src/tools/generate.ts';

it('has every generated file as `npm run generate` writes it', async () => {
  expect(await staleFiles()).toEqual([]);
});
