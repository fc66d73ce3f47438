import type { Baseline, BaselineEntry } from '../../engine/checks/baseline/baseline.ts';
import type { BaselineProblem } from '../../engine/checks/baseline/baseline-text.ts';
import { type Shrunk, shrink } from '../../engine/checks/baseline/shrink.ts';
import { folderOf, isWithin } from '../../workspace/paths.ts';
import { absolute } from '../case-folder.ts';
import { isFolder } from '../files/report-target.ts';
import type { CheckedCases } from './check-cases.ts';
import type { CheckOptions } from './options.ts';

/** One baseline beside what was found in the files that it holds for. */
export interface BaselineState {
  readonly path: string;
  readonly read: Baseline | BaselineProblem | undefined;
  /** What was found, as entries. */
  readonly found: readonly BaselineEntry[];
  /** Set where there is a baseline that can be read. */
  readonly shrunk: Shrunk | undefined;
}

/** The baselines of all files that were checked. */
export async function baselineStates(
  { folder, outcomes, problems }: CheckedCases,
  options: CheckOptions,
): Promise<BaselineState[]> {
  const groups = Map.groupBy(outcomes, ({ path }) => folder.baselineOf(path));
  const folders = await foldersChecked(options);
  return [...groups].map(([{ path, read }, group]) => {
    const found = group.flatMap(({ entries }) => entries ?? []);
    if (read === undefined || 'problem' in read) return { path, read, found, shrunk: undefined };
    const cases = new Set(group.map(({ name }) => JSON.stringify(name)));
    const checkedAll = problems.length === 0 && folders.some((above) => isWithin(above, folderOf(path)));
    // Of a case that nobody looked at, nothing is known; of one that is gone, everything is.
    const covers = ({ name, rule }: BaselineEntry): boolean =>
      (options.only?.has(rule) ?? true) && (checkedAll || cases.has(JSON.stringify(name)));
    return { path, read, found, shrunk: shrink(read, found, covers) };
  });
}

/** The folders of which every file was checked. */
async function foldersChecked({ paths, changedSince, shard }: CheckOptions): Promise<string[]> {
  if (changedSince !== undefined || shard !== undefined) return [];
  const entries = await Promise.all(paths.map(async (path) => ({ path, isFolder: await isFolder(path) })));
  return entries.filter(({ isFolder }) => isFolder).map(({ path }) => absolute(path));
}
