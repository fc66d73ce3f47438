import { type Glob, readGlob } from '../engine/text/glob.ts';
import { isWithin } from './paths.ts';

/** Globs of one project file, and the folder of that file, which they start from. */
export interface RootedGlobs {
  readonly folder: string;
  readonly globs: readonly string[];
}

/** What the project files above a folder say about which of its files are cases. */
export interface CaseGlobs {
  /** Further files that are cases, as the nearest project file says that names any. */
  readonly cases: RootedGlobs;
  /** Files and folders that hold no cases, by the project files of all levels. */
  readonly exclude: readonly RootedGlobs[];
}

/** Whether a file would be among the cases of a folder. */
export function wouldList(folder: string, path: string, globs: CaseGlobs): boolean {
  if (!isWithin(folder, path)) return false;
  const foldersBetween = path.slice(folder.length).split('/').slice(0, -1);
  return isCase(path, globs) && !foldersBetween.some(isPassedOver);
}

/** Whether a file is a case by its own name, or by the globs of its project; a hidden or excluded file is none. */
export function isCase(path: string, { cases, exclude }: CaseGlobs): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.startsWith('.')) return false;
  if (!/\.case\.ya?ml$/i.test(name) && !matches(path, cases)) return false;
  return excluding(path, exclude) === undefined;
}

/** The glob that excludes a file or a folder, or a folder above it; undefined where none does. */
export function excluding(path: string, exclude: readonly RootedGlobs[]): ExcludingGlob | undefined {
  for (const { folder, globs } of exclude) {
    if (globs.length === 0 || !isWithin(folder, path)) continue;
    const steps = relativePath(path, folder).split('/');
    const beginnings = steps.map((_, index) => steps.slice(0, index + 1).join('/'));
    const found = readGlobs(globs).find(({ glob }) => beginnings.some((part) => glob.matches(part)));
    if (found !== undefined) return { folder, glob: found.written };
  }
  return undefined;
}

/** A glob as it is written, with the folder of its project file. */
export interface ExcludingGlob {
  readonly folder: string;
  readonly glob: string;
}

/** Whether nobody looks for cases in a folder of that name. */
export function isPassedOver(folderName: string): boolean {
  return folderName.startsWith('.') || folderName === 'node_modules';
}

function matches(path: string, { folder, globs }: RootedGlobs): boolean {
  if (globs.length === 0 || !isWithin(folder, path)) return false;
  return readGlobs(globs).some(({ glob }) => glob.matches(relativePath(path, folder)));
}

interface ReadGlob {
  readonly written: string;
  readonly glob: Glob;
}

const known = new WeakMap<readonly string[], readonly ReadGlob[]>();

/** The globs of a list, each read once; one that cannot be used is a finding of its project file and means no file. */
function readGlobs(written: readonly string[]): readonly ReadGlob[] {
  const globs = known.get(written) ?? written.flatMap(readWritten);
  known.set(written, globs);
  return globs;
}

/** `templates/` means `templates`. */
function readWritten(written: string): readonly ReadGlob[] {
  const glob = readGlob(written.replace(/(?<=[^/])\/$/, ''));
  return 'matches' in glob ? [{ written, glob }] : [];
}

function relativePath(path: string, folder: string): string {
  return path.slice(folder.length).replace(/^\//, '');
}
