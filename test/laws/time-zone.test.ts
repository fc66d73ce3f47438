import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const program = join(import.meta.dirname, 'print-findings.ts');

function findingsIn(zone: string): string {
  const options = { encoding: 'utf8', env: { ...process.env, TZ: zone }, maxBuffer: 2 ** 28 } as const;
  return execFileSync(process.execPath, [program], options);
}

it('gives the same findings in every time zone, byte for byte', { timeout: 60_000 }, () => {
  const atHome = findingsIn('Asia/Shanghai');
  expect(JSON.parse(atHome).flat()).not.toEqual([]);
  for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) expect(findingsIn(zone)).toBe(atHome);
});
