import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { certcase, type Ended } from './command-line.ts';

const root = resolve(import.meta.dirname, '../..');
const mistakes = 'examples/import-mistakes.case.yaml';

function answersIn(zone: string): Promise<Ended[]> {
  const commands = [
    ['check', 'examples', '--as-of', '2026-05-20'],
    ['check', 'examples', '--as-of', '2026-05-20', '--format', 'json'],
    ['timeline', mistakes, '--as-of', '2026-05-20'],
    ['report', mistakes, '--as-of', '2026-05-20'],
  ];
  return Promise.all(commands.map((args) => certcase(root, args, { TZ: zone })));
}

it('answers the same in every time zone, byte for byte', async () => {
  const atHome = await answersIn('Asia/Shanghai');
  expect(atHome.map(({ status }) => status)).toEqual([1, 1, 0, 0]);
  for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
    expect(await answersIn(zone)).toEqual(atHome);
  }
});
