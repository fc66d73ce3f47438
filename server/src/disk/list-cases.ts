import { readdir } from 'node:fs/promises';
import { type CaseGlobs, isCase, isPassedOver } from '../workspace/case-names.ts';
import { resolvePath } from '../workspace/paths.ts';

/**
 * The cases below a folder, one after the other as they are found. `node_modules`, hidden folders and folders that
 * cannot be read are passed over; links are not followed, so that no case counts twice.
 * @param folder absolute, with `/` between folders.
 * @param globsOf the globs that hold for the files of a folder.
 */
export async function* listCases(
  folder: string,
  globsOf: (folder: string) => CaseGlobs,
): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const globs = globsOf(folder);
  for (const entry of entries) {
    const path = resolvePath(folder, entry.name);
    if (entry.isFile() && isCase(path, globs)) yield path;
    if (entry.isDirectory() && !isPassedOver(entry.name)) yield* listCases(path, globsOf);
  }
}
