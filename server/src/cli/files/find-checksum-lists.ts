import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseSilentVolume } from '../../disk/read-regular.ts';
import { fileProblem } from './file-problem.ts';

/**
 * The lists of hashes (`*.sha256`) of a folder, at any depth, in the order of their code units.
 * @throws CommandError where the folder, or one in it, cannot be read.
 */
export async function findChecksumLists(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [folder];
  for (const inner of folders) {
    for (const entry of await entriesIn(inner)) {
      const path = join(inner, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && /\.sha256$/i.test(entry.name)) found.push(path);
    }
  }
  return found.sort();
}

async function entriesIn(folder: string) {
  try {
    refuseSilentVolume(folder);
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw fileProblem(folder, error);
  }
}
