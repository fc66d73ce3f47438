import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** The command line as it is shipped. */
export const programPath = resolve(import.meta.dirname, '../../dist/cli.js');

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  /** The exit code; null where a signal ended it. */
  readonly status: number | null;
  /** The signal that ended it; absent where none did. */
  readonly signal?: NodeJS.Signals;
}

/** Runs the command line in a folder, with no input and these environment variables alone. */
export async function certcase(
  folder: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [programPath, ...args], {
    cwd: folder,
    env: { SystemRoot: process.env.SystemRoot, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const { exitCode: status, signalCode: signal } = child;
  return { stdout, stderr, status, ...(signal !== null && { signal }) };
}
