import pMap from 'p-map';
import { readCase } from '../../engine/case/case-file.ts';
import {
  type BaselineEntry,
  type CaseName,
  caseName,
  entriesOf,
} from '../../engine/checks/baseline/baseline.ts';
import { withoutHints } from '../../engine/checks/run.ts';
import type { Localized } from '../../engine/text/localized.ts';
import { folderOf, pathFrom } from '../../workspace/paths.ts';
import { absolute, type CaseFolder, openCaseFolder } from '../case-folder.ts';
import { CommandError, Fault } from '../command-error.ts';
import { findCaseFiles, noCaseFound } from '../files/find-case-files.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { removeLeftovers } from '../files/temporary-file.ts';
import type { CheckFormat } from '../formats/check-format.ts';
import type { Surroundings } from '../surroundings.ts';
import { changedSince } from './changed-files.ts';
import { type CheckedFile, checkFile } from './checked-file.ts';
import type { CheckOptions } from './options.ts';
import { startProgress } from './progress.ts';
import { isInShard } from './shard.ts';
import { addTallies, emptyTally, type Tally, tallyOf } from './tally.ts';

/** What is kept of one file: neither its text nor its findings, so that thousands need little memory. */
export interface Outcome {
  readonly path: string;
  /** The file in words; undefined where it could not be read. */
  readonly part?: unknown;
  readonly tally?: Tally;
  /** What a baseline calls the case; undefined where it could not be read. */
  readonly name?: CaseName;
  /** Its findings as entries of a baseline; none where no baseline is asked for. */
  readonly entries?: readonly BaselineEntry[];
  readonly problem?: CommandError | undefined;
}

/** What was found in all files. */
export interface CheckedCases {
  readonly folder: CaseFolder;
  /** In the order of their paths. */
  readonly outcomes: readonly Outcome[];
  readonly total: Tally;
  readonly problems: readonly CommandError[];
  /** What else standard error says: files that were left out, files that were not fixed. */
  readonly notes: readonly Localized[];
}

/** Files that are read at once: one at a time leaves the disk idle, thousands exhaust the system's file handles. */
const filesInFlight = 32;

/**
 * Checks the files that the options select. Those that they leave out are read as well: what cases say of each other
 * comes from all of them.
 * @throws CommandError where nobody can tell which files are meant.
 */
export async function checkCases(
  options: CheckOptions,
  format: CheckFormat,
  surroundings: Surroundings,
): Promise<CheckedCases> {
  const folder = openCaseFolder(options.day(), options.baseline);
  const found = await findCaseFiles(options.paths, folder.globsOf);
  const problems = [...found.problems];
  // What is excluded on purpose is no reason to fail.
  if (found.paths.length === 0 && problems.length === 0 && found.notes.length === 0) {
    problems.push(noCaseFound(options.paths));
  }
  const selected = new Set(await selectFiles(found.paths, options));
  const left = found.paths.filter((path) => !selected.has(path));

  const progress = startProgress(surroundings, found.paths.length);
  // A rule that a setting switches off must not fix anything where the setting has no effect.
  const isFixable = (path: string) => options.ignoresProjectErrors || !folder.isSetUpWrong(path);
  const check = (path: string, fix: boolean) =>
    checkOne(path, folder, { ...options, fix: fix && isFixable(path) }, found.roots, format);
  await pMap(found.folders, removeLeftovers, { concurrency: filesInFlight });
  await pMap(left, (path) => readOne(path, folder).then(progress.step), { concurrency: filesInFlight });
  const first = await pMap(selected, (path) => check(path, options.fix).finally(progress.step), {
    concurrency: filesInFlight,
  });
  progress.end();
  // Only when all are known can a case be told of the others that say the same.
  const outcomes = await pMap(
    first,
    async (outcome) =>
      folder.collides(outcome.path) ? again(outcome, await check(outcome.path, false)) : outcome,
    { concurrency: filesInFlight },
  );
  problems.push(...outcomes.flatMap(({ problem }) => problem ?? []));
  const total = outcomes.reduce((sum, { tally }) => addTallies(sum, tally ?? emptyTally), emptyTally);
  const unfixed = first.filter(
    ({ path, tally }) => options.fix && !isFixable(path) && (tally?.fixable ?? 0) > 0,
  );
  return {
    folder,
    outcomes,
    total,
    problems,
    notes: [...found.notes, ...notFixed(unfixed.map(({ path }) => path))],
  };
}

async function selectFiles(
  paths: readonly string[],
  { changedSince: reference, shard }: CheckOptions,
): Promise<readonly string[]> {
  const changed = reference === undefined ? paths : await changedSince(reference, paths);
  return shard === undefined ? changed : changed.filter((path) => isInShard(path, shard));
}

/** Takes in what a case says that concerns others. One that cannot be read is told of where it is checked. */
async function readOne(path: string, folder: CaseFolder): Promise<void> {
  try {
    folder.take(path, readCase((await readTextFile(path)).text));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
  }
}

/** Checks one file and puts the result into words. Never throws: the other files are checked all the same. */
async function checkOne(
  path: string,
  folder: CaseFolder,
  { fix, only, keeping }: CheckOptions,
  roots: readonly string[],
  format: CheckFormat,
): Promise<Outcome> {
  try {
    const whole = await checkFile(path, folder, { fix, only, roots });
    const checked = only === undefined ? weighed(whole) : of(only, whole);
    const baseline = folder.baselineOf(path);
    const asked = keeping !== undefined || baseline.read !== undefined;
    const name = caseName(whole.caseId ?? undefined, pathFrom(folderOf(baseline.path), absolute(path)));
    return {
      path,
      part: format.file(checked),
      tally: tallyOf(checked),
      name,
      entries: asked ? entriesOf(checked.findings, name) : [],
      problem: checked.problem,
    };
  } catch (error) {
    if (error instanceof CommandError) return { path, problem: error };
    return { path, problem: faultAt(path, error) };
  }
}

/** What asks for attention: mere hints are told only where their rules are asked for. */
function weighed(checked: CheckedFile): CheckedFile {
  return { ...checked, findings: withoutHints(checked.findings) };
}

/** What some rules found. They are picked behind the check, since some look at what the others find. */
function of(codes: ReadonlySet<string>, checked: CheckedFile): CheckedFile {
  return {
    ...checked,
    findings: checked.findings.filter(({ code }) => codes.has(code)),
    unchecked: checked.unchecked.filter(({ code }) => codes.has(code)),
  };
}

/** A file that was checked once more, beside the others; what was said of writing its fixes stands. */
function again(before: Outcome, now: Outcome): Outcome {
  const { fixed, fixedFiles, leftOut } = before.tally ?? emptyTally;
  const tally = { ...(now.tally ?? emptyTally), fixed, fixedFiles, leftOut };
  return { ...now, tally, problem: before.problem ?? now.problem };
}

function notFixed(paths: readonly string[]): Localized[] {
  if (paths.length === 0) return [];
  const count = paths.length === 1 ? `${paths[0]} was` : `${paths.length} files were`;
  return [
    {
      en: `${count} not fixed, since a project file has something wrong in it. Correct that first, or add --ignore-project-errors.`,
      zh: `项目文件有误，${paths.length === 1 ? paths[0] : `${paths.length} 个文件`}未作修正。请先改正项目文件，或加 --ignore-project-errors。`,
    },
  ];
}

function faultAt(path: string, error: unknown): Fault {
  const reason = error instanceof Error ? error.message : String(error);
  return new Fault(
    {
      en: `${path} could not be checked because of a fault in Certcase (${reason}); please report it.`,
      zh: `Certcase 自身出错（${reason}），未能检查 ${path}，请反馈此问题。`,
    },
    path,
  );
}
