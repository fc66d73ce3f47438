import type { CaseFile } from '../engine/case/case-file.ts';
import type { Attachments, RuleContext } from '../engine/checks/rule-context.ts';
import { ruleContext } from '../engine/checks/run.ts';
import { type CaseIdentity, identityOf } from '../engine/recording/case-identity.ts';
import type { CalendarDay } from '../engine/reference/calendar-day.ts';
import { readTariff } from '../engine/reference/read-tariff.ts';
import type { Tariff } from '../engine/reference/tariff.ts';
import { settingsOf, sourcesOf } from '../engine/settings/levels.ts';
import { projectFileName } from '../engine/settings/project-file.ts';
import type { Settings } from '../engine/settings/settings.ts';
import { createBaselines, held, type WorkspaceBaseline } from './baselines.ts';
import { createCaseIndex } from './case-index.ts';
import { type CaseGlobs, type ExcludingGlob, excluding, type RootedGlobs } from './case-names.ts';
import type { WorkspaceFiles } from './files.ts';
import { folderOf, foldersUpFrom, isWithin, resolvePath } from './paths.ts';
import {
  type ProjectFolder,
  type ProjectLevel,
  readProjectFolder,
  type StrayProjectFile,
} from './project-files.ts';

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
   * What the check of one case needs to know: the settings of the project files above it over `base`, the other
   * cases, the files beside it, and the tariff.
   */
  contextOf(path: string, base: Settings, today: CalendarDay): RuleContext;
  /** The project files that hold for a file, the nearest first; one with `root: true` is the last. */
  levelsOf(path: string): readonly ProjectLevel[];
  /** Every project file that was met in the folders that were looked at, and what was taken for one. */
  projectFiles(): readonly (ProjectLevel | StrayProjectFile)[];
  /** The glob that keeps a file from being a case; undefined where none does. */
  exclusionOf(path: string): ExcludingGlob | undefined;
  /** Where the baseline of a case stands, and what it says; `read` is undefined where there is no such file. */
  baselineOf(path: string): WorkspaceBaseline;
  /** Which files of a folder are cases besides `*.case.yaml` and `*.case.yml`, and which are none. */
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
  let projects = new Map<string, ProjectFolder>();
  /** Folders in which a project file was met; they outlive a refresh, so that what is wrong there stays told. */
  let settled = new Set<string>();
  let tariffs = new Map<string, Tariff | undefined>();
  const baselines = createBaselines(files, onlyBaseline);
  let contexts = new WeakMap<Settings, Map<string, RuleContext>>();

  const projectIn = (folder: string): ProjectFolder => {
    const known = projects.get(folder) ?? readProjectFolder(folder, files);
    projects.set(folder, known);
    if (known.level !== undefined || known.strays.length > 0) settled.add(folder);
    return known;
  };

  const levelsOf = (path: string): readonly ProjectLevel[] => {
    const levels: ProjectLevel[] = [];
    for (const folder of foldersUpFrom(path)) {
      const { level } = projectIn(folder);
      if (level === undefined) continue;
      levels.push(level);
      if (level.entries.get('root')?.value === true) break;
    }
    return levels;
  };

  const tariffAt = (path: string): Tariff | undefined => {
    if (!tariffs.has(path)) {
      const csv = files.text(path);
      tariffs.set(path, csv === undefined ? undefined : readTariff(csv));
    }
    return tariffs.get(path);
  };

  /** The nearest baseline beside a project file; where there is none yet, it belongs beside the nearest one. */
  const baselineOf = (path: string): WorkspaceBaseline => {
    const folders = levelsOf(path).map(({ folder }) => folder);
    const nearest = folders[0] ?? open.find((root) => isWithin(root, path)) ?? folderOf(path);
    const present = folders.map(baselines.in).find(({ read }) => read !== undefined);
    return present ?? baselines.in(nearest);
  };

  /** The part of a context that all cases of a folder share; the calendar in it is worth keeping. */
  const shared = (path: string, base: Settings, today: CalendarDay): RuleContext => {
    const known = contexts.get(base) ?? new Map<string, RuleContext>();
    contexts.set(base, known);
    const levels = levelsOf(path);
    const key = `${today} ${levels[0]?.folder ?? ''}`;
    const context = known.get(key) ?? sharedContext(levels, base, today);
    known.set(key, context);
    return context;
  };

  const sharedContext = (
    levels: readonly ProjectLevel[],
    base: Settings,
    today: CalendarDay,
  ): RuleContext => {
    const settings = settingsOf(base, levels);
    const context = ruleContext(settings, today);
    if (settings.tariff === undefined) return context;
    const home = sourcesOf(levels).get('tariff')?.[0]?.level.folder ?? open[0] ?? '/';
    const tariff = tariffAt(resolvePath(home, settings.tariff));
    return tariff === undefined ? context : { ...context, tariff };
  };

  const globsOf = (path: string): CaseGlobs => {
    const levels = levelsOf(path);
    const [cases] = levels.flatMap((level) => rooted(level, 'cases') ?? []);
    return {
      cases: cases ?? { folder: levels[0]?.folder ?? folderOf(path), globs: [] },
      exclude: levels.flatMap((level) => rooted(level, 'exclude') ?? []),
    };
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
      const siblings = index.siblingsOf(path);
      const attachments = attachmentsOf(files, path, open);
      return { ...shared(path, base, today), siblings, attachments, ...held(baselineOf(path), path) };
    },
    levelsOf,
    projectFiles() {
      return [...settled].flatMap((folder) => {
        const { level, strays } = projectIn(folder);
        return level === undefined ? strays : [level, ...strays];
      });
    },
    exclusionOf: (path) => excluding(path, globsOf(path).exclude),
    baselineOf,
    caseGlobsOf: (folder) => globsOf(resolvePath(folder, projectFileName)),
    openFolders(folders) {
      open = folders;
      settled = new Set();
      contexts = new WeakMap();
    },
  };
}

/** The globs of one level; undefined where it sets none. */
function rooted({ folder, entries }: ProjectLevel, name: 'cases' | 'exclude'): RootedGlobs | undefined {
  const value = entries.get(name)?.value;
  return isTexts(value) ? { folder, globs: value } : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function attachmentsOf(files: WorkspaceFiles, path: string, roots: readonly string[]): Attachments {
  const own = folderOf(path);
  const open = roots.filter((root) => isWithin(root, path));
  const home = open.length > 0 ? open : [own];
  let realHome: readonly string[] | undefined;
  return {
    look(written) {
      // A case that is not on disk yet has nothing beside it, and nothing is missing there.
      if (files.kind(own) !== 'folder') return 'unknown';
      const target = resolvePath(own, written);
      // What lies outside is not touched: a look at a shared folder of the network is a message to its server.
      if (!home.some((root) => isWithin(root, target))) return 'outside';
      realHome ??= home.map(files.realPath);
      const real = files.realPath(target);
      if (!realHome.some((root) => isWithin(root, real))) return 'outside';
      const kind = files.kind(target);
      return kind === 'unknown' ? 'unknown' : kind === 'file' ? 'there' : 'absent';
    },
  };
}
