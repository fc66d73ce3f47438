import zeptomatch from 'zeptomatch';
import { isWithin } from './paths.ts';

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
export function isCase(path: string, { folder, globs }: CaseGlobs): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.startsWith('.')) return false;
  if (/\.case\.ya?ml$/i.test(name)) return true;
  if (globs.length === 0 || !isWithin(folder, path)) return false;
  const written = globs.map((glob) => glob.replace(/^\.\//, ''));
  return zeptomatch(written, path.slice(folder.length).replace(/^\//, ''));
}

/** Whether nobody looks for cases in a folder of that name. */
export function isPassedOver(folderName: string): boolean {
  return folderName.startsWith('.') || folderName === 'node_modules';
}
