import { type Severity, severities } from '../../engine/checks/severity.ts';
import type { Localized } from '../../engine/text/localized.ts';
import type { CommandError } from '../command-error.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { CheckOptions } from './options.ts';
import type { Tally } from './tally.ts';

/** What a check comes to. */
export interface Verdict {
  readonly exit: ExitCode;
  /** Said where there are more warnings than may be. */
  readonly tooManyWarnings: Localized | undefined;
}

export function verdictOn(
  total: Tally,
  problems: readonly CommandError[],
  { failOn, maxWarnings }: Pick<CheckOptions, 'failOn' | 'maxWarnings'>,
): Verdict {
  const tooManyWarnings =
    maxWarnings !== undefined && total.warning > maxWarnings
      ? tooMany(total.warning, maxWarnings)
      : undefined;
  const failed = severities.some((severity) => weighs(severity, failOn) && total[severity] > 0);
  if (problems.length > 0) return { exit: exitCode.trouble, tooManyWarnings };
  const fails = failed || tooManyWarnings !== undefined;
  return { exit: fails ? exitCode.findings : exitCode.clean, tooManyWarnings };
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
