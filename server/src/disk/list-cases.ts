import { readdir } from 'node:fs/promises';
import zeptomatch from 'zeptomatch';
import { isWithin, resolvePath } from '../workspace/paths.ts';

/** Further files that a project file names as cases. */
export interface CaseGlobs {
  /** Folder of the project file, which the globs start from. */
  readonly folder: string;
  readonly globs: readonly string[];
}

/** Whether a file would be among the cases of a folder. */
export function wouldList(folder: string, path: string, globs: CaseGlobs): boolean {
  if (!isWithin(folder, path)) return false;
  const foldersBetween = path.slice(folder.length).split('/').slice(0, -1);
  return isCase(path, globs) && !foldersBetween.some(isPassedOver);
}

/** Whether a file is a case by its own name, or by the globs of its project; a hidden file is none. */
function isCase(path: string, { folder, globs }: CaseGlobs): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.startsWith('.')) return false;
  if (/\.case\.ya?ml$/i.test(name)) return true;
  if (globs.length === 0 || !isWithin(folder, path)) return false;
  const written = globs.map((glob) => glob.replace(/^\.\//, ''));
  return zeptomatch(written, path.slice(folder.length).replace(/^\//, ''));
}

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

function isPassedOver(folderName: string): boolean {
  return folderName.startsWith('.') || folderName === 'node_modules';
}
