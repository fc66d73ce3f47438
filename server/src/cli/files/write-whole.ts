import {
  access,
  constants,
  lstat,
  open,
  readlink,
  realpath,
  rename,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileProblem } from './file-problem.ts';
import { removeLeftovers, withTemporaryFile } from './temporary-file.ts';

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. A file that is there keeps its
 * permissions, one that is write-protected is refused, and where the path is a link, the file behind it is written. A
 * device or a pipe is no file to replace: it is written into.
 * @throws CommandError, naming the file, when it could not be written; then nothing has changed.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  try {
    const target = await behindLinks(path);
    const existing = await stat(target).catch(() => undefined);
    if (existing !== undefined && !existing.isFile() && !existing.isDirectory()) {
      await writeFile(target, content);
      return;
    }
    if (existing !== undefined) await access(target, constants.W_OK);
    const folder = dirname(target);
    await removeLeftovers(folder);
    await withTemporaryFile(folder, async (beside) => {
      await writeNew(beside, content, existing?.mode);
      await rename(beside, target);
    });
  } catch (error) {
    throw fileProblem(path, error);
  }
}

/** Writes a file that is not there yet, and waits until the disk holds all of it: no name must point to it before. */
export async function writeNew(
  path: string,
  content: Uint8Array | string,
  mode: number | undefined,
): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The path with its links resolved, those that lead to a file which is yet to be made too. */
async function behindLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isAbsent(error)) throw error;
    const entry = await lstat(path).catch(() => undefined);
    if (!entry?.isSymbolicLink()) return path;
    const target = resolve(await realpath(dirname(path)), await readlink(path));
    return behindLinks(join(await realpath(dirname(target)), basename(target)));
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
