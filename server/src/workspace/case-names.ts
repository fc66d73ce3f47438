import { type Glob, readGlob } from '../engine/text/glob.ts';
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
  const inner = path.slice(folder.length).replace(/^\//, '');
  return globsIn(globs).some((glob) => glob.matches(inner));
}

const known = new WeakMap<readonly string[], readonly Glob[]>();

/** The globs of a list, each read once; one that cannot be used is a finding of its project file and means no file. */
function globsIn(written: readonly string[]): readonly Glob[] {
  const globs = known.get(written) ?? written.map(readGlob).filter((glob) => 'matches' in glob);
  known.set(written, globs);
  return globs;
}

/** Whether nobody looks for cases in a folder of that name. */
export function isPassedOver(folderName: string): boolean {
  return folderName.startsWith('.') || folderName === 'node_modules';
}
