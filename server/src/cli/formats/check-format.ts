import type { Severity } from '../../engine/checks/severity.ts';
import type { CheckedFile } from '../check/checked-file.ts';
import type { Tally } from '../check/tally.ts';
import type { Verdict } from '../check/verdict.ts';
import type { CommandError } from '../command-error.ts';
import type { Surroundings } from '../surroundings.ts';

/** What a check as a whole came to. */
export interface CheckSummary extends Verdict {
  readonly total: Tally;
  /** What could not be read or written; standard error says it too. */
  readonly problems: readonly CommandError[];
  readonly setUp: SetUp;
}

/** What of the settings the result depends on. */
export interface SetUp {
  /** Things that are wrong in project files. */
  readonly projectErrors: number;
  /** Codes of the rules that are switched off, and of those that have another severity than their own, for some file. */
  readonly off: readonly string[];
  readonly changed: readonly (readonly [code: string, severity: Severity])[];
}

/**
 * A form in which `certcase check` answers.
 * @typeParam Part what it keeps of one file, known to itself alone.
 */
export interface CheckFormat<Part = unknown> {
  /** One file, put into words as soon as it is checked, so that no text has to be kept longer. */
  file(checked: CheckedFile): Part;
  /** A project file with something wrong in it, as a file among the others; absent where standard error is enough. */
  project?(checked: CheckedFile): Part;
  /** Everything that goes to standard output, from what `file` gave, in the order of the paths. */
  whole(parts: readonly Part[], summary: CheckSummary): string;
}

/** @param failOn the least severity that fails the check. */
export type CheckFormatter<Part = unknown> = (
  surroundings: Surroundings,
  failOn: Severity,
) => CheckFormat<Part>;
