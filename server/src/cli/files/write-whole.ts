import { randomUUID } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileProblem } from './file-problem.ts';

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. A file that is there keeps its
 * permissions, one that is write-protected is refused, and where the path is a link, the file behind it is written.
 * @throws CommandError, naming the file, when it could not be written; then nothing has changed.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path);
    const mode = await permissions(target);
    const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
    try {
      await writeNew(beside, content, mode);
      await rename(beside, target);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  } catch (error) {
    throw fileProblem(path, error);
  }
}

/** Those of a file that may be written; undefined for a file that is yet to be made. */
async function permissions(path: string): Promise<number | undefined> {
  const existing = await stat(path).catch(() => undefined);
  if (existing === undefined) return undefined;
  await access(path, constants.W_OK);
  return existing.mode;
}

async function writeNew(path: string, content: Uint8Array | string, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    if (mode !== undefined) await file.chmod(mode);
    // The name must not point to the new file before the disk holds all of it.
    await file.sync();
  } finally {
    await file.close();
  }
}
