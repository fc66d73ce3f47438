import type { ChildProcess } from 'node:child_process';

/** Ends `child` when this process ends, also by Ctrl-C or a kill: it would stay behind otherwise. */
export function endTogether(child: ChildProcess): void {
  process.once('exit', () => child.kill());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
}
