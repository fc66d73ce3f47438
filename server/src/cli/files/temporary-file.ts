import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/**
 * The name of a temporary file: `.certcase-MACHINE-PROCESS-RANDOM.tmp`. It is short whatever it is going to replace, so
 * that a file name may be as long as the file system takes, and it tells whose it is.
 */
const namePattern = /^\.certcase-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/;

const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** Age in milliseconds from which on a temporary file is a leftover, whoever made it: no file takes so long to write. */
const leftoverAge = 60 * 60_000;

/** The signals that end a process which does not listen to them. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const inUse = new Set<string>();

/**
 * Lends the path of a temporary file in a folder while something is done with it. Nothing is left of it afterwards, nor
 * when the process is told to end meanwhile; after a kill, {@link removeLeftovers} of a later run does the rest.
 */
export async function withTemporaryFile<Result>(
  folder: string,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  const name = `.certcase-${machine}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
  const path = join(folder, name);
  if (inUse.size === 0) for (const signal of signals) process.on(signal, removeAndEnd);
  inUse.add(path);
  try {
    return await use(path);
  } finally {
    await rm(path, { force: true });
    inUse.delete(path);
    if (inUse.size === 0) stopListening();
  }
}

/** Removes the temporary files of a folder whose process has ended without doing so. What cannot be removed stays. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const paths = names.filter((name) => namePattern.test(name)).map((name) => join(folder, name));
  for (const path of paths) if (await isLeftover(path)) await rm(path, { force: true }).catch(() => {});
}

async function isLeftover(path: string): Promise<boolean> {
  if (inUse.has(path)) return false;
  const [, itsMachine, itsProcess] = namePattern.exec(path.slice(path.lastIndexOf('.certcase-'))) ?? [];
  if (itsMachine === machine && !isAnotherRunning(Number(itsProcess))) return true;
  const entry = await stat(path).catch(() => undefined);
  return entry !== undefined && Date.now() - entry.mtimeMs > leftoverAge;
}

/** Whether another process than this one runs under that id; ids are given again, those of containers soon. */
function isAnotherRunning(id: number): boolean {
  try {
    return id !== process.pid && process.kill(id, 0);
  } catch (error) {
    // EPERM: it runs, and belongs to another user.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Ends the process as the signal would have done, so that its parent sees that signal. */
function removeAndEnd(signal: NodeJS.Signals): void {
  for (const path of inUse) rmSync(path, { force: true });
  stopListening();
  process.kill(process.pid, signal);
}

function stopListening(): void {
  for (const signal of signals) process.off(signal, removeAndEnd);
}
