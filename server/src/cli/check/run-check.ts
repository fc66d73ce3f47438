import { diskFiles } from '../../disk/disk-files.ts';
import type { Localized } from '../../engine/text/localized.ts';
import type { ExitCode } from '../exit-code.ts';
import { checkFormats } from '../formats/check-formats.ts';
import { leftOutNote } from '../formats/left-out.ts';
import type { Surroundings } from '../surroundings.ts';
import { baselineStates } from './baseline-state.ts';
import { checkCases } from './check-cases.ts';
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
  const verdict = verdictOn(total, problems, options);
  const parts = outcomes.flatMap(({ part }) => (part === undefined ? [] : [part]));
  return {
    output: format.whole(parts, { total, problems, ...verdict }),
    said: [
      ...problems.map(({ sentence }) => sentence),
      ...(verdict.tooManyWarnings === undefined ? [] : [verdict.tooManyWarnings]),
      ...(total.leftOut > 0 ? [leftOutNote(total.leftOut)] : []),
      ...baselineNotes(states),
      ...(changedSince !== undefined && outcomes.length === 0 ? [nothingChanged(changedSince)] : []),
    ],
    exit: verdict.exit,
  };
}

function nothingChanged(reference: string): Localized {
  return {
    en: `No case file has changed since ${reference}.`,
    zh: `自 ${reference} 以来没有案卷文件改动。`,
  };
}
