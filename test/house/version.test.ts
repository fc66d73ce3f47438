import { expect, it } from 'vitest';
import metadata from '../../package.json' with { type: 'json' };
import { version } from '../../server/src/engine/version.ts';

it('says the version of the package in every report', () => {
  expect(version).toBe(metadata.version);
});
