import { expect, it } from 'vitest';
import { oldNode } from '../../server/src/cli/node-version.ts';

it.each(['18.19.1', '20.20.2', '22.17.9'])('says of Node %s which one is needed', (version) => {
  expect(oldNode(version)).toEqual({
    en: `Certcase needs Node 22.18 or later, and this is Node ${version}; install a newer one.`,
    zh: `Certcase 需要 Node 22.18 或更高版本，当前为 ${version}，请升级 Node。`,
  });
});

it.each(['22.18.0', '23.0.0', '24.21.0'])('takes Node %s', (version) => {
  expect(oldNode(version)).toBeUndefined();
});
