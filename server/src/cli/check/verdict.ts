import { type Severity, severities } from '../../engine/checks/severity.ts';
import type { Localized } from '../../engine/text/localized.ts';
import type { CommandError } from '../command-error.ts';
import { type ExitCode, exitCode, gravest } from '../exit-code.ts';
import { exitFor, type WrongProjectFile } from '../project-errors.ts';
import type { CheckOptions } from './options.ts';
import type { Tally } from './tally.ts';

/** What a check comes to. */
export interface Verdict {
  readonly exit: ExitCode;
  /** Said where there are more warnings than may be. */
  readonly tooManyWarnings: Localized | undefined;
}

/**
 * @param wrongProjectFiles project files with something wrong in them: the check as a whole is then none that can be
 * relied upon, unless the options say otherwise.
 */
export function verdictOn(
  total: Tally,
  problems: readonly CommandError[],
  wrongProjectFiles: readonly WrongProjectFile[],
  {
    failOn,
    maxWarnings,
    ignoresProjectErrors,
  }: Pick<CheckOptions, 'failOn' | 'maxWarnings' | 'ignoresProjectErrors'>,
): Verdict {
  const tooManyWarnings =
    maxWarnings !== undefined && total.warning > maxWarnings
      ? tooMany(total.warning, maxWarnings)
      : undefined;
  const failed = severities.some((severity) => weighs(severity, failOn) && total[severity] > 0);
  const fails = failed || tooManyWarnings !== undefined;
  const exit = gravest([
    ...problems.map((problem) => problem.exit),
    exitFor(wrongProjectFiles, ignoresProjectErrors),
    total.crashes > 0 ? exitCode.fault : exitCode.clean,
    fails ? exitCode.findings : exitCode.clean,
  ]);
  return { exit, tooManyWarnings };
}

/** Whether a severity weighs at least as much as another. */
export function weighs(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}

function tooMany(count: number, most: number): Localized {
  return {
    en: `${count} warning${count === 1 ? ' is' : 's are'} more than the ${most} that --max-warnings allows.`,
    zh: `共有 ${count} 个警告，超过 --max-warnings 允许的 ${most} 个。`,
  };
}
