import { readdir } from 'node:fs/promises';
import picomatch from 'picomatch';
import { resolvePath } from '../workspace/paths.ts';

/** Further files that a project file names as cases. */
export interface CaseGlobs {
  /** Folder of the project file, which the globs start from. */
  readonly folder: string;
  readonly globs: readonly string[];
}

/** Whether a file is a case by its own name, or by the globs of its project. */
export function isCase(path: string, { folder, globs }: CaseGlobs): boolean {
  return caseFileName.test(path) || (globs.length > 0 && matcherOf(folder, globs)(path));
}

const caseFileName = /[^/]\.case\.ya?ml$/i;

function matcherOf(folder: string, globs: readonly string[]): (path: string) => boolean {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  const matches = picomatch(globs.map((glob) => glob.replace(/^\.\//, '')));
  return (path) => path.startsWith(start) && matches(path.slice(start.length));
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
