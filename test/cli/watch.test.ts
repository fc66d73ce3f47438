import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { programPath } from './command-line.ts';
import { faultyCase } from './repository.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A check that watches. */
class Watch {
  readonly #child: ChildProcessWithoutNullStreams;
  #output = '';

  constructor(folder: string, ...args: readonly string[]) {
    const all = [programPath, 'check', '.', '--as-of', '2026-05-20', '--watch', ...args];
    this.#child = spawn(process.execPath, all, { cwd: folder });
    onTestFinished(() => void this.#child.kill('SIGKILL'));
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
        this.#child.emit('said');
      });
    }
  }

  /** Waits until it has written this, and takes everything up to it. */
  async says(words: string): Promise<string> {
    while (!this.#output.includes(words)) await once(this.#child, 'said');
    const end = this.#output.indexOf(words) + words.length;
    const said = this.#output.slice(0, end);
    this.#output = this.#output.slice(end);
    return said;
  }

  /** What it has written since, and its exit code, when it is interrupted. */
  async interrupt(): Promise<{ said: string; status: number | null }> {
    const closed = once(this.#child, 'close');
    this.#child.kill('SIGINT');
    await closed;
    return { said: this.#output.trim(), status: this.#child.exitCode };
  }
}

const mended = faultyCase('AC-1').replace('852852120', '8528521200');

it('shows the list anew when it is another one, and ends with the code of the last', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.case.yaml');
  writeFileSync(path, faultyCase('AC-1'));
  const watch = new Watch(folder);
  expect(await watch.says('Ctrl+C')).toContain('1 error in 1 file');
  // As editors save: a new file takes the name.
  writeFileSync(join(folder, '.a.swp'), mended);
  renameSync(join(folder, '.a.swp'), path);
  await watch.says('nothing found in 1 file');
  writeFileSync(path, `# 调整\n${mended}`);
  writeFileSync(join(folder, 'b.case.yaml'), faultyCase('AC-2'));
  // The comment alone was worth no list.
  expect(await watch.says('1 error in 1 of 2 files')).not.toContain('nothing found');
  expect(await watch.interrupt()).toMatchObject({ status: 1 });
});

it('sees the project file above and the baseline, and survives a file that goes bad', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.case.yaml'), faultyCase('AC-1'));
  const watch = new Watch(folder, '--lang', 'zh');
  await watch.says('按 Ctrl+C 结束');
  writeFileSync(join(folder, '.certcase.yaml'), 'rules: { goods/hs-code: warning }\n');
  await watch.says('1 个警告');
  const entry = { rule: 'goods/hs-code', case: 'AC-1', path: 'goods[0].hsCode' };
  writeFileSync(join(folder, 'certcase-baseline.json'), JSON.stringify({ version: 1, findings: [entry] }));
  await watch.says('另有 1 个在基线中');
  writeFileSync(join(folder, 'a.case.yaml'), Buffer.from([0xff, 0xff]));
  await watch.says('另存为 UTF-8');
  expect(await watch.interrupt()).toMatchObject({ status: 2 });
});
