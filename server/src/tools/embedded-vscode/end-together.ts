import type { ChildProcess } from 'node:child_process';

/** Whether a process can lead a group of its own, which ends as one: the value of `detached` for such a process. */
export const canLeadGroup = process.platform !== 'win32';

/** Ends `leader`, and the group it leads, when this process ends, also by Ctrl-C or a kill: they would stay behind. */
export function endTogether(leader: ChildProcess): void {
  process.once('exit', () => endGroup(leader));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
}

/** Ends at once whatever is left of the group that `leader` leads or has led, without a word to it. */
export function endGroup(leader: ChildProcess): void {
  if (!canLeadGroup || leader.pid === undefined) {
    leader.kill();
    return;
  }
  try {
    process.kill(-leader.pid, 'SIGKILL');
  } catch (error) {
    // macOS says EPERM of a group that has ended and was not yet asked for its result.
    const isGone =
      error instanceof Error && 'code' in error && ['ESRCH', 'EPERM'].includes(String(error.code));
    if (!isGone) throw error;
  }
}
