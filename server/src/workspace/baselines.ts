import { type Baseline, baselineFileName } from '../engine/checks/baseline/baseline.ts';
import { type BaselineProblem, readBaseline } from '../engine/checks/baseline/baseline-text.ts';
import type { RuleContext } from '../engine/checks/rule-context.ts';
import type { WorkspaceFiles } from './files.ts';
import { folderOf, pathFrom, resolvePath } from './paths.ts';

/** Where a baseline stands, and what it says; `read` is undefined where there is no such file. */
export interface WorkspaceBaseline {
  readonly path: string;
  readonly read: Baseline | BaselineProblem | undefined;
}

/** The baselines of a workspace, each read once until something changes. */
export interface Baselines {
  /** The one of a folder. */
  in(folder: string): WorkspaceBaseline;
  refresh(): void;
}

/** @param only path of the baseline that holds everywhere, in the place of the ones in the folders. */
export function createBaselines(files: WorkspaceFiles, only: string | undefined): Baselines {
  const known = new Map<string, WorkspaceBaseline>();
  return {
    in(folder) {
      const path = only ?? resolvePath(folder, baselineFileName);
      const baseline = known.get(path) ?? { path, read: read(files, path) };
      known.set(path, baseline);
      return baseline;
    },
    refresh: () => known.clear(),
  };
}

/** What the check of a case needs to know of its baseline: nothing where there is none that can be read. */
export function held({ path, read }: WorkspaceBaseline, file: string): Pick<RuleContext, 'baseline'> {
  if (read === undefined || 'problem' in read) return {};
  return { baseline: { baseline: read, file: pathFrom(folderOf(path), file) } };
}

function read(files: WorkspaceFiles, path: string): Baseline | BaselineProblem | undefined {
  const text = files.text(path);
  if (text !== undefined) return readBaseline(text);
  // What is there and cannot be read must not be taken for none, and be written anew.
  if (files.kind(path) === 'absent') return undefined;
  return { problem: { en: 'cannot be opened', zh: '无法打开' } };
}
