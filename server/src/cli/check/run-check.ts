import { diskFiles } from '../../disk/disk-files.ts';
import type { Finding } from '../../engine/checks/finding.ts';
import { ruleOf } from '../../engine/checks/rules/index.ts';
import type { Localized } from '../../engine/text/localized.ts';
import type { ExitCode } from '../exit-code.ts';
import type { CheckFormat, SetUp } from '../formats/check-format.ts';
import { checkFormats } from '../formats/check-formats.ts';
import { leftOutNote } from '../formats/left-out.ts';
import { projectSentences, type WrongProjectFile } from '../project-errors.ts';
import type { Surroundings } from '../surroundings.ts';
import { baselineStates } from './baseline-state.ts';
import { type CheckedCases, checkCases, type Outcome } from './check-cases.ts';
import { baselineNotes, baselineProblems, keepBaselines, noBaseline } from './keep-baselines.ts';
import type { CheckOptions } from './options.ts';
import { verdictOn } from './verdict.ts';

/** One check from beginning to end: plain texts, written nowhere yet. */
export interface CheckResult {
  /** For standard output. */
  readonly output: string;
  /** For standard error, a line each. */
  readonly said: readonly Localized[];
  readonly exit: ExitCode;
}

/**
 * Checks as the options say, and keeps the baseline where they say so.
 * @throws CommandError for what keeps it from its work.
 */
export async function runCheck(options: CheckOptions, surroundings: Surroundings): Promise<CheckResult> {
  const { baseline, keeping } = options;
  if (keeping === undefined) {
    if (baseline !== undefined && diskFiles.kind(baseline) === 'absent') throw noBaseline(baseline);
    return checkAndSum(options, surroundings);
  }
  const format = checkFormats[options.format](surroundings, options.failOn);
  const kept = await keepBaselines(await checkCases(options, format, surroundings), options);
  // Checked again, with the baseline as it stands in its file.
  const result = await checkAndSum(options, surroundings);
  return { ...result, said: [...kept, ...result.said] };
}

async function checkAndSum(options: CheckOptions, surroundings: Surroundings): Promise<CheckResult> {
  const { changedSince } = options;
  const format = checkFormats[options.format](surroundings, options.failOn);
  const checked = await checkCases(options, format, surroundings);
  const { outcomes, total } = checked;
  const states = await baselineStates(checked, options);
  const problems = [...checked.problems, ...baselineProblems(states)];
  const wrong = checked.folder.wrongProjectFiles();
  const verdict = verdictOn(total, problems, wrong, options);
  const summary = { total, problems, setUp: setUpOf(checked, wrong, options), ...verdict };
  return {
    output: format.whole(partsInOrder(outcomes, wrong, format), summary),
    said: [
      ...projectSentences(wrong),
      ...problems.map(({ sentence }) => sentence),
      ...(total.crashes === 0 ? [] : [resultsMissing(total.crashes)]),
      ...checked.notes,
      ...(verdict.tooManyWarnings === undefined ? [] : [verdict.tooManyWarnings]),
      ...(total.leftOut > 0 ? [leftOutNote(total.leftOut)] : []),
      ...baselineNotes(states),
      ...(changedSince !== undefined && outcomes.length === 0 ? [nothingChanged(changedSince)] : []),
    ],
    exit: verdict.exit,
  };
}

/** Every file in words, project files with something wrong in them among the others. */
function partsInOrder(
  outcomes: readonly Outcome[],
  wrong: readonly WrongProjectFile[],
  format: CheckFormat,
): unknown[] {
  const cases = outcomes.flatMap(({ path, part }) => (part === undefined ? [] : [{ path, part }]));
  const projects = wrong.flatMap(({ path, text, findings }) => {
    const checked = {
      path,
      text,
      caseId: null,
      findings,
      unchecked: [],
      fixable: new Set<Finding>(),
      fixed: 0,
      leftOut: 0,
    };
    return format.project === undefined ? [] : [{ path, part: format.project(checked) }];
  });
  const all = [...cases, ...projects];
  // Where there is no project file, the order stays the one in which the cases came.
  if (projects.length > 0)
    all.sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
  return all.map(({ part }) => part);
}

/** What of the settings the result depends on, of the rules that were asked for. */
function setUpOf(
  { folder, outcomes }: CheckedCases,
  wrong: readonly WrongProjectFile[],
  { only }: CheckOptions,
): SetUp {
  // The cases of a folder share their settings.
  const tables = new Set(outcomes.map(({ path }) => folder.contextOf(path).settings.rules));
  const set = [...tables].flatMap((table) => Object.entries(table));
  const asked = set.filter(([code]) => only?.has(code) ?? ruleOf(code) !== undefined);
  const off = asked.filter(([, severity]) => severity === 'off');
  const changed = new Map(
    asked.flatMap(([code, severity]) =>
      severity === 'off' || severity === ruleOf(code)?.severity ? [] : [[code, severity]],
    ),
  );
  return {
    projectErrors: wrong.reduce((sum, { findings }) => sum + findings.length, 0),
    off: [...new Set(off.map(([code]) => code))].sort(),
    changed: [...changed].sort(([left], [right]) => (left < right ? -1 : 1)),
  };
}

function resultsMissing(crashes: number): Localized {
  return crashes === 1
    ? {
        en: 'One check could not be completed because of a fault in Certcase, so its result is missing. Please report it.',
        zh: '因 Certcase 自身出错，有 1 项检查未能完成，缺少其结果，请反馈此问题。',
      }
    : {
        en: `${crashes} checks could not be completed because of a fault in Certcase, so their results are missing. Please report it.`,
        zh: `因 Certcase 自身出错，有 ${crashes} 项检查未能完成，缺少其结果，请反馈此问题。`,
      };
}

function nothingChanged(reference: string): Localized {
  return {
    en: `No case file has changed since ${reference}.`,
    zh: `自 ${reference} 以来没有案卷文件改动。`,
  };
}
