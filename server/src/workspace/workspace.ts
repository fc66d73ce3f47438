import type { CaseFile } from '../engine/case/case-file.ts';
import type { Attachments, RuleContext } from '../engine/checks/rule-context.ts';
import { ruleContext } from '../engine/checks/run.ts';
import { type CaseIdentity, identityOf } from '../engine/recording/case-identity.ts';
import type { CalendarDay } from '../engine/reference/calendar-day.ts';
import { readTariff } from '../engine/reference/read-tariff.ts';
import type { Tariff } from '../engine/reference/tariff.ts';
import { type ProjectFile, projectFileName, readProjectFile } from '../engine/settings/project-file.ts';
import type { Settings } from '../engine/settings/settings.ts';
import { createBaselines, held, type WorkspaceBaseline } from './baselines.ts';
import { createCaseIndex } from './case-index.ts';
import type { CaseGlobs } from './case-names.ts';
import type { WorkspaceFiles } from './files.ts';
import { folderOf, foldersUpFrom, isWithin, resolvePath } from './paths.ts';

/** A case and everything by which papers name it. */
export interface IdentifiedCase {
  readonly path: string;
  readonly identity: CaseIdentity;
}

/** Many cases, and what lies around them. Files are named by absolute paths. */
export interface Workspace {
  /** Takes in a case, or its newer text. @returns the other cases that have to be checked again. */
  update(path: string, file: CaseFile): readonly string[];
  /** Forgets a case. @returns the other cases that have to be checked again. */
  remove(path: string): readonly string[];
  /** Whether another case says what this one alone may say. */
  collides(path: string): boolean;
  /** All cases, in the order of their paths. */
  identifiedCases(): readonly IdentifiedCase[];
  /** Forgets what was read of project files, tariffs and baselines, since one of them has changed on disk. */
  refresh(): void;
  /**
   * What the check of one case needs to know: the settings of the nearest project file over `base`, the other
   * cases, the files beside it, and the tariff.
   */
  contextOf(path: string, base: Settings, today: CalendarDay): RuleContext;
  /** Path of the project file that holds for a case; undefined where there is none. */
  projectFileOf(path: string): string | undefined;
  /** Where the baseline of a case stands, and what it says; `read` is undefined where there is no such file. */
  baselineOf(path: string): WorkspaceBaseline;
  /** Which files of a folder its project file names as cases, besides `*.case.yaml` and `*.case.yml`. */
  caseGlobsOf(folder: string): CaseGlobs;
  /** Other folders are open now than before. */
  openFolders(roots: readonly string[]): void;
}

/**
 * @param roots folders that are open; a scan outside all of them would be missing from the archive. Without
 * any, the folder of the case counts.
 * @param onlyBaseline path of the baseline that holds for all cases, in the place of the ones beside them.
 */
export function createWorkspace(
  files: WorkspaceFiles,
  roots: readonly string[],
  onlyBaseline?: string,
): Workspace {
  const index = createCaseIndex();
  const identities = new Map<string, CaseIdentity>();
  let open = roots;
  let projects = new Map<string, ProjectFile | undefined>();
  let tariffs = new Map<string, Tariff | undefined>();
  const baselines = createBaselines(files, onlyBaseline);
  let contexts = new WeakMap<Settings, Map<string, RuleContext>>();

  const projectIn = (folder: string): ProjectFile | undefined => {
    if (!projects.has(folder)) {
      const text = files.text(resolvePath(folder, projectFileName));
      projects.set(folder, text === undefined ? undefined : readProjectFile(text));
    }
    return projects.get(folder);
  };

  /** The folder of the nearest project file. */
  const projectFolderOf = (path: string): string | undefined =>
    [...foldersUpFrom(path)].find((folder) => projectIn(folder) !== undefined);

  const tariffAt = (path: string): Tariff | undefined => {
    if (!tariffs.has(path)) {
      const csv = files.text(path);
      tariffs.set(path, csv === undefined ? undefined : readTariff(csv));
    }
    return tariffs.get(path);
  };

  const baselineOf = (path: string): WorkspaceBaseline =>
    baselines.in(projectFolderOf(path) ?? open.find((root) => isWithin(root, path)) ?? folderOf(path));

  /** The part of a context that all cases below one project file share; the calendar in it is worth keeping. */
  const shared = (folder: string | undefined, base: Settings, today: CalendarDay): RuleContext => {
    const known = contexts.get(base) ?? new Map<string, RuleContext>();
    contexts.set(base, known);
    const key = `${today} ${folder ?? ''}`;
    const context = known.get(key) ?? sharedContext(folder, base, today);
    known.set(key, context);
    return context;
  };

  const sharedContext = (folder: string | undefined, base: Settings, today: CalendarDay): RuleContext => {
    const project = folder === undefined ? undefined : projectIn(folder);
    const settings = { ...base, ...project?.settings };
    const context = ruleContext(settings, today);
    if (settings.tariff === undefined) return context;
    const tariff = tariffAt(resolvePath(folder ?? open[0] ?? '/', settings.tariff));
    return tariff === undefined ? context : { ...context, tariff };
  };

  return {
    update(path, file) {
      identities.set(path, identityOf(file));
      return index.update(path, file);
    },
    remove(path) {
      identities.delete(path);
      return index.remove(path);
    },
    identifiedCases: () =>
      [...identities]
        .map(([path, identity]) => ({ path, identity }))
        .sort((left, right) => (left.path < right.path ? -1 : 1)),
    collides: (path) => index.collides(path),
    refresh() {
      projects = new Map();
      tariffs = new Map();
      baselines.refresh();
      contexts = new WeakMap();
    },
    contextOf(path, base, today) {
      const folder = projectFolderOf(path);
      const siblings = index.siblingsOf(path);
      const attachments = attachmentsOf(files, path, open);
      return { ...shared(folder, base, today), siblings, attachments, ...held(baselineOf(path), path) };
    },
    projectFileOf(path) {
      const folder = projectFolderOf(path);
      return folder === undefined ? undefined : resolvePath(folder, projectFileName);
    },
    baselineOf,
    caseGlobsOf(folder) {
      const nearest = projectFolderOf(resolvePath(folder, projectFileName)) ?? folder;
      return { folder: nearest, globs: projectIn(nearest)?.settings.cases ?? [] };
    },
    openFolders(folders) {
      open = folders;
      contexts = new WeakMap();
    },
  };
}

function attachmentsOf(files: WorkspaceFiles, path: string, roots: readonly string[]): Attachments {
  const own = folderOf(path);
  const open = roots.filter((root) => isWithin(root, path));
  return {
    look(written) {
      // A case that is not on disk yet has nothing beside it, and nothing is missing there.
      if (files.kind(own) !== 'folder') return 'unknown';
      const target = resolvePath(own, written);
      if (!(open.length > 0 ? open : [own]).some((root) => isWithin(root, target))) return 'outside';
      const kind = files.kind(target);
      return kind === 'unknown' ? 'unknown' : kind === 'file' ? 'there' : 'absent';
    },
  };
}
