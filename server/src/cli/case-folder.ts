import { resolve } from 'node:path';
import { diskFiles } from '../disk/disk-files.ts';
import type { CaseFile } from '../engine/case/case-file.ts';
import type { RuleContext } from '../engine/checks/rule-context.ts';
import type { CalendarDay } from '../engine/reference/calendar-day.ts';
import { defaultSettings } from '../engine/settings/settings.ts';
import type { WorkspaceBaseline } from '../workspace/baselines.ts';
import type { CaseGlobs, ExcludingGlob } from '../workspace/case-names.ts';
import type { ProjectLevel } from '../workspace/project-files.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import { type WrongProjectFile, wrongProjectFiles } from './project-errors.ts';

/** The cases of one run with what lies around them, named by the paths that the user would write. */
export interface CaseFolder {
  /** Which files of a folder, named absolutely, its project file names as cases besides those that are called so. */
  globsOf(folder: string): CaseGlobs;
  /** What the check of a case needs to know: its project file, the other cases so far, scans, tariff. */
  contextOf(path: string): RuleContext;
  /** Takes in what a case says that no other may say. */
  take(path: string, file: CaseFile): void;
  /** Whether another case of the run says what this one alone may say. */
  collides(path: string): boolean;
  /** The baseline that holds for a case. */
  baselineOf(path: string): WorkspaceBaseline;
  /** The project files met so far that have something wrong in them. */
  wrongProjectFiles(): readonly WrongProjectFile[];
  /** The project files that hold for a case, the nearest first. */
  levelsOf(path: string): readonly ProjectLevel[];
  /** The glob that keeps a file from being a case; undefined where none does. */
  exclusionOf(path: string): ExcludingGlob | undefined;
  /** Whether a project file that holds for a case has something wrong in it. */
  isSetUpWrong(path: string): boolean;
}

/**
 * @param day the day of the check.
 * @param baseline path of the one baseline that holds for all cases; without it the ones beside them do.
 */
export function openCaseFolder(day: CalendarDay, baseline?: string): CaseFolder {
  const workspace = createWorkspace(diskFiles, [absolute('.')], baseline && absolute(baseline));
  return {
    globsOf: workspace.caseGlobsOf,
    contextOf: (path) => workspace.contextOf(absolute(path), defaultSettings, day),
    take: (path, file) => workspace.update(absolute(path), file),
    collides: (path) => workspace.collides(absolute(path)),
    baselineOf: (path) => workspace.baselineOf(absolute(path)),
    wrongProjectFiles: () => wrongProjectFiles(workspace.projectFiles()),
    levelsOf: (path) => workspace.levelsOf(absolute(path)),
    exclusionOf: (path) => workspace.exclusionOf(absolute(path)),
    isSetUpWrong: (path) => workspace.levelsOf(absolute(path)).some(({ findings }) => findings.length > 0),
  };
}

/** A path as the workspace names files: absolute, with `/` between folders. */
export function absolute(path: string): string {
  return resolve(path).replaceAll('\\', '/');
}
