import { resolve } from 'node:path';
import { archiveFilesOnDisk } from '../../disk/archive-files.ts';
import { readCase } from '../../engine/case/case-file.ts';
import { checkCase } from '../../engine/checks/run.ts';
import type { CalendarDay } from '../../engine/reference/calendar-day.ts';
import type { Language, Localized } from '../../engine/text/localized.ts';
import type { Report } from '../../engine/views/reports/report.ts';
import type { CaseReportKind, WorkspaceReportKind } from '../../engine/views/reports/report-kinds.ts';
import type { ReportOnCases } from '../../engine/views/reports/workspace-report.ts';
import { statesOfArchive } from '../../workspace/archive-files.ts';
import { type CaseFolder, openCaseFolder } from '../case-folder.ts';
import { startProgress } from '../check/progress.ts';
import { CommandError, usageError } from '../command-error.ts';
import { type Crash, crashesOf, type Doubts, endWithoutCases } from '../doubts.ts';
import { findCaseFiles, noCaseFound } from '../files/find-case-files.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { openCase } from '../open-case.ts';
import type { Surroundings } from '../surroundings.ts';

export interface WrittenReport extends Doubts {
  readonly report: Report;
  /** Paths of the cases that it is about. */
  readonly cases: readonly string[];
  /** Cases that could not be read; the report names them too. */
  readonly problems: readonly CommandError[];
  /** What else is to be said: files that were named and left out. */
  readonly notes: readonly Localized[];
}

/** @throws CommandError, naming the file, when the case cannot be read. */
export async function reportOnCase(
  kind: CaseReportKind,
  path: string,
  day: CalendarDay,
  language: Language,
): Promise<WrittenReport> {
  const { wrongProjectFiles, ...opened } = await openCase(path, day);
  const absolute = resolve(path).replaceAll('\\', '/');
  const states = kind.readsFiles
    ? await statesOfArchive(absolute, opened.file, opened.context.attachments, archiveFilesOnDisk)
    : new Map();
  const report = kind.write({ path: path.replaceAll('\\', '/'), ...opened }, language, states);
  const crashes = crashesOf(path, opened.findings);
  return { report, cases: [path], problems: [], notes: [], wrongProjectFiles, crashes };
}

/** @throws CommandError where no case is found in what was named. */
export async function reportOnFolders(
  kind: WorkspaceReportKind,
  named: readonly string[],
  day: CalendarDay,
  surroundings: Surroundings,
): Promise<WrittenReport> {
  if (named.length === 0) throw noFolder();
  const folder = openCaseFolder(day);
  const { paths, problems, notes } = await findCaseFiles(named, folder.globsOf);
  const [first] = paths;
  if (first === undefined) {
    const error = problems[0] ?? noCaseFound(named);
    return endWithoutCases(surroundings, folder.wrongProjectFiles(), { notes, error });
  }
  const progress = startProgress(surroundings, paths.length * 2);
  // Only when all are known can a case be told of the others that say the same.
  await eachCase(paths, progress.step, async (path) => folder.take(path, await read(path)));
  const report = kind.begin(folder.contextOf(first), surroundings.language);
  const crashes: Crash[] = [];
  const failed = await eachCase(paths, progress.step, async (path) => {
    crashes.push(...(await examine(path, folder, report)));
  });
  progress.end();
  for (const { path } of failed) report.unreadable(path);
  return {
    report: report.finish(),
    cases: paths,
    problems: [...problems, ...failed.map(({ error }) => error)],
    notes,
    wrongProjectFiles: folder.wrongProjectFiles(),
    crashes,
  };
}

async function examine(path: string, folder: CaseFolder, report: ReportOnCases): Promise<Crash[]> {
  const file = await read(path);
  const context = folder.contextOf(path);
  const findings = checkCase(file, context);
  report.take({ path: path.replaceAll('\\', '/'), file, context, findings });
  return crashesOf(path, findings);
}

async function read(path: string) {
  return readCase((await readTextFile(path)).text);
}

interface Failed {
  readonly path: string;
  readonly error: CommandError;
}

/** One case after the other, so that of thousands never more than one is held; whoever fails is told of at the end. */
async function eachCase(
  paths: readonly string[],
  step: () => void,
  work: (path: string) => Promise<void>,
): Promise<readonly Failed[]> {
  const failed: Failed[] = [];
  for (const path of paths) {
    try {
      await work(path);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      failed.push({ path, error });
    }
    step();
  }
  return failed;
}

function noFolder(): CommandError {
  return usageError({
    en: 'Say which folders or case files the report is about, such as "certcase report --kind risky-orders .".',
    zh: '请指定报告所涉及的文件夹或案卷文件，例如“certcase report --kind risky-orders .”。',
  });
}
