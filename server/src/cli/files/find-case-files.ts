import { readdir, realpath, stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { CommandError } from '../command-error.ts';
import { fileProblem } from './file-problem.ts';

export interface FoundFiles {
  /** Paths as the user would write them, in the order of their code units. */
  readonly paths: readonly string[];
  /** What could not be looked at. */
  readonly problems: readonly CommandError[];
}

/** A file by the name it is shown under, and by the one name that it has however it was reached. */
interface Found {
  readonly path: string;
  readonly identity: string;
}

/**
 * The files that are named, whatever they are called, and the case files (`*.case.yaml`, `*.case.yml`) of the folders
 * that are named, at any depth; each file once. Hidden folders and `node_modules` are passed over, links to folders are
 * not followed.
 */
export async function findCaseFiles(named: readonly string[]): Promise<FoundFiles> {
  const problems: CommandError[] = [];
  const searches = named.map((path) => search(normalize(path), problems));
  const found = new Map<string, string>();
  for (const { path, identity } of (await Promise.all(searches)).flat()) {
    if (!found.has(identity)) found.set(identity, path);
  }
  return { paths: [...found.values()].sort(byCodeUnit), problems };
}

const caseFileName = /\.case\.ya?ml$/i;

async function search(path: string, problems: CommandError[]): Promise<Found[]> {
  try {
    const entry = await stat(path);
    const identity = await realpath(path).catch(() => path);
    return entry.isDirectory() ? await searchFolder(path, identity, problems) : [{ path, identity }];
  } catch (error) {
    problems.push(fileProblem(path, error));
    return [];
  }
}

async function searchFolder(path: string, identity: string, problems: CommandError[]): Promise<Found[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const below = entries.map(async (entry) => {
      const inner = { path: join(path, entry.name), identity: join(identity, entry.name) };
      if (entry.isDirectory()) {
        const skipped = entry.name.startsWith('.') || entry.name === 'node_modules';
        return skipped ? [] : searchFolder(inner.path, inner.identity, problems);
      }
      if (!caseFileName.test(entry.name)) return [];
      return entry.isSymbolicLink() ? searchLink(inner.path, problems) : [inner];
    });
    return (await Promise.all(below)).flat();
  } catch (error) {
    problems.push(fileProblem(path, error));
    return [];
  }
}

async function searchLink(path: string, problems: CommandError[]): Promise<Found[]> {
  try {
    const target = await stat(path);
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
