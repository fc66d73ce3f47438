import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { programPath } from './command-line.ts';
import { temporaryFolder } from './temporary-folder.ts';

const files = 60;

/** A folder whose result is many times larger than the buffer of a pipe (64 KB). */
function folderWithManyFindings(): string {
  const folder = temporaryFolder();
  const goods = Array.from({ length: 40 }, () => '  - hsCode: "852852120"\n').join('');
  for (let number = 0; number < files; number++) {
    mkdirSync(join(folder, `${number}`));
    writeFileSync(join(folder, `${number}`, 'a.case.yaml'), `caseId: AC-${number}\ngoods:\n${goods}`);
  }
  return folder;
}

function start(folder: string) {
  const args = [programPath, 'check', '.', '--as-of', '2026-05-20', '--format', 'json'];
  return spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
}

it('writes everything into a pipe before it ends', async () => {
  const child = start(folderWithManyFindings());
  const [stdout] = await Promise.all([text(child.stdout), once(child, 'close')]);
  const results = JSON.parse(stdout) as { findings: unknown[] }[];
  expect(stdout.length).toBeGreaterThan(8 * 64 * 1024);
  expect(results).toHaveLength(files);
  expect(results.every(({ findings }) => findings.length >= 40)).toBe(true);
  expect(child.exitCode).toBe(1);
});

it('ends without a word when the reader has seen enough', async () => {
  const child = start(folderWithManyFindings());
  child.stdout.once('data', () => child.stdout.destroy());
  const [stderr] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(stderr).toBe('');
  expect(child.exitCode).toBe(1);
});
