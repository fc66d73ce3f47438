import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileProblem } from './file-problem.ts';

/**
 * The lists of hashes (`*.sha256`) of a folder, at any depth, in the order of their code units.
 * @throws CommandError where the folder cannot be read.
 */
export async function findChecksumLists(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    throw fileProblem(folder, error);
  });
  return entries
    .filter((entry) => entry.isFile() && /\.sha256$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
