import type { Finding } from '../engine/checks/finding.ts';
import type { SettingsLevel } from '../engine/settings/levels.ts';
import type { ProjectEntries } from '../engine/settings/project-entries.ts';
import { projectFileNames, readProjectFile } from '../engine/settings/project-file.ts';
import { projectFinding } from '../engine/settings/project-findings.ts';
import type { Localized } from '../engine/text/localized.ts';
import type { WorkspaceFiles } from './files.ts';
import { resolvePath } from './paths.ts';
import { misnamedText, shadowedText, unreadableProjectText } from './project-file-texts.ts';

/** A project file of a folder: one level of the settings of the cases below. */
export interface ProjectLevel extends SettingsLevel {
  /** Absolute path of the folder, from which its globs and paths start. */
  readonly folder: string;
  readonly path: string;
  /** Empty where the file cannot be read. */
  readonly text: string;
  readonly entries: ProjectEntries;
  /** What is wrong in the text itself. */
  readonly findings: readonly Finding[];
}

/** A file that looks like a project file and is none; nothing in it has an effect, and its finding says so. */
export type StrayProjectFile = Pick<ProjectLevel, 'path' | 'text' | 'findings'>;

/** What stands in one folder. */
export interface ProjectFolder {
  readonly level: ProjectLevel | undefined;
  readonly strays: readonly StrayProjectFile[];
}

/** Names that are met where a project file was meant: without the dot, or with the ending that Windows hides. */
const misnamed = ['certcase.yaml', 'certcase.yml', '.certcase.yaml.txt', '.certcase.yml.txt'];

/** Reads what stands in a folder; a file that is not known yet counts as none. */
export function readProjectFolder(folder: string, files: WorkspaceFiles): ProjectFolder {
  const named = projectFileNames.flatMap((name) => readLevel(folder, name, files) ?? []);
  const [level, ...shadowed] = named;
  return {
    level,
    strays: [
      ...shadowed.map(({ path, text }) => stray(path, text, shadowedText(nameIn(folder, level?.path ?? '')))),
      ...misnamed
        .map((name) => resolvePath(folder, name))
        .filter((path) => files.kind(path) === 'file')
        .map((path) => stray(path, files.text(path) ?? '', misnamedText(nameIn(folder, path)))),
    ],
  };
}

function readLevel(folder: string, name: string, files: WorkspaceFiles): ProjectLevel | undefined {
  const path = resolvePath(folder, name);
  if (files.kind(path) === 'absent') return undefined;
  const text = files.text(path);
  if (text !== undefined) return { folder, path, text, ...readProjectFile(text) };
  const problem = files.problem(path);
  if (problem === undefined || problem === 'absent') return undefined;
  const findings = [atStart('case/syntax', unreadableProjectText(problem))];
  return { folder, path, text: '', entries: new Map(), findings };
}

function stray(path: string, text: string, message: Localized): StrayProjectFile {
  return { path, text, findings: [atStart('case/syntax', message)] };
}

function atStart(code: string, message: Localized): Finding {
  return projectFinding(code, { start: 0, end: 0 }, '', message);
}

function nameIn(folder: string, path: string): string {
  return path.slice(folder.length).replace(/^\//, '');
}
