import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, normalize, relative } from 'node:path';
import { volumeAnswers } from '../../disk/network-volumes.ts';
import { NotReadable, refuseSilentVolume } from '../../disk/read-regular.ts';
import type { Localized } from '../../engine/text/localized.ts';
import { type CaseGlobs, type ExcludingGlob, excluding } from '../../workspace/case-names.ts';
import { type FolderEntry, findCases } from '../../workspace/find-cases.ts';
import { folderOf, pathFrom, resolvePath } from '../../workspace/paths.ts';
import { absolute } from '../case-folder.ts';
import { CommandError } from '../command-error.ts';
import { fileProblem } from './file-problem.ts';

export interface FoundFiles {
  /** Paths as the user would write them, in the order of their code units. */
  readonly paths: readonly string[];
  /** The folders in which these files really are, with links resolved; each once. */
  readonly folders: readonly string[];
  /** The workspace, with links resolved: the current folder, what is named, and the folder of a file that is named. */
  readonly roots: readonly string[];
  /** What could not be looked at. */
  readonly problems: readonly CommandError[];
  /** What is named and excluded by a project file, in sentences. */
  readonly notes: readonly Localized[];
}

/** A file by the name it is shown under, and by the one name that it has however it was reached. */
interface Found {
  readonly path: string;
  readonly identity: string;
}

/** The globs of the project files that hold for the files of a folder, which is named absolutely. */
type GlobsOf = (folder: string) => CaseGlobs;

/**
 * The files that are named, whatever they are called, and the cases of the folders that are named, as {@link findCases}
 * finds them; each file once. Links to files count as files, links to folders are not followed; a pipe, a socket or a
 * device by the name of a case is a problem.
 */
export async function findCaseFiles(named: readonly string[], globsOf: GlobsOf): Promise<FoundFiles> {
  const problems: CommandError[] = [];
  const notes: Localized[] = [];
  const searches = named.map((path) => search(normalize(path), globsOf, problems, notes));
  const found = new Map<string, string>();
  for (const { path, identity } of (await Promise.all(searches)).flat()) {
    if (!found.has(identity)) found.set(identity, path);
  }
  return {
    paths: [...found.values()].sort(byCodeUnit),
    folders: [...new Set([...found.keys()].map((identity) => dirname(identity)))],
    roots: await Promise.all(['.', ...named].map(rootOf)),
    problems,
    notes,
  };
}

async function rootOf(path: string): Promise<string> {
  if (!volumeAnswers(path)) return absolute(path);
  const isFile = await stat(path).then(
    (entry) => !entry.isDirectory(),
    () => true,
  );
  const folder = isFile ? dirname(path) : path;
  return realpath(folder).catch(() => absolute(folder));
}

/** Said where nothing that is named holds a case. */
export function noCaseFound(named: readonly string[]): CommandError {
  return new CommandError({
    en: `There is no case in ${named.join(', ')}: no file there is named *.case.yaml or *.case.yml, or by "cases" in a .certcase.yaml.`,
    zh: `${named.join('、')} 中没有案卷：未找到 *.case.yaml 或 *.case.yml，也没有 .certcase.yaml 中“cases”所列的文件。`,
  });
}

async function search(
  path: string,
  globsOf: GlobsOf,
  problems: CommandError[],
  notes: Localized[],
): Promise<Found[]> {
  try {
    refuseSilentVolume(path);
    const entry = await stat(path);
    if (!entry.isDirectory() && !entry.isFile()) throw new NotReadable('ENOTFILE', path);
    const home = entry.isDirectory() ? absolute(path) : folderOf(absolute(path));
    const excluded = excluding(absolute(path), globsOf(home).exclude);
    if (excluded !== undefined) {
      notes.push(excludedNote(path, excluded));
      return [];
    }
    const identity = await realpath(path).catch(() => path);
    return entry.isDirectory() ? searchFolder(path, identity, globsOf, problems) : [{ path, identity }];
  } catch (error) {
    problems.push(fileProblem(path, error));
    return [];
  }
}

function excludedNote(path: string, { folder, glob }: ExcludingGlob): Localized {
  const home = relative('.', folder).replaceAll('\\', '/');
  return {
    en: `${path} is left out: the project file ${home === '' ? 'of this folder' : `in ${home}`} excludes "${glob}".`,
    zh: `${path} 未检查：${home === '' ? '当前文件夹' : home}中的项目文件已排除“${glob}”。`,
  };
}

async function searchFolder(
  path: string,
  identity: string,
  globsOf: GlobsOf,
  problems: CommandError[],
): Promise<Found[]> {
  const top = absolute(path);
  const links = new Set<string>();
  const shown = (inner: string) => (inner === top ? path : join(path, pathFrom(top, inner)));

  async function entriesOf(folder: string): Promise<FolderEntry[]> {
    const entries = await entriesIn(folder).catch((error: unknown) => {
      problems.push(fileProblem(shown(folder), error));
      return [];
    });
    return entries.map((entry) => {
      if (entry.isSymbolicLink()) links.add(resolvePath(folder, entry.name));
      return { name: entry.name, kind: entry.isDirectory() ? 'folder' : 'file' };
    });
  }

  const found: Found[] = [];
  for await (const inner of findCases(top, entriesOf, globsOf)) {
    const outer = shown(inner);
    if (links.has(inner)) found.push(...(await searchLink(outer, problems)));
    else found.push({ path: outer, identity: join(identity, pathFrom(top, inner)) });
  }
  return found;
}

async function entriesIn(folder: string): Promise<Dirent[]> {
  refuseSilentVolume(folder);
  return readdir(folder, { withFileTypes: true });
}

async function searchLink(path: string, problems: CommandError[]): Promise<Found[]> {
  try {
    refuseSilentVolume(path);
    const target = await stat(path);
    if (!target.isFile() && !target.isDirectory()) throw new NotReadable('ENOTFILE', path);
    return target.isFile() ? [{ path, identity: await realpath(path) }] : [];
  } catch (error) {
    problems.push(fileProblem(path, error));
    return [];
  }
}

/** By code unit, so that no machine's locale changes the order. */
function byCodeUnit(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
