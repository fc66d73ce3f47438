import { isCrash } from '../../engine/checks/finding.ts';
import { newFindings, openFindings } from '../../engine/checks/run.ts';
import { type Severity, severities } from '../../engine/checks/severity.ts';
import { severityCounts } from '../../engine/checks/severity-counts.ts';
import type { CheckedFile } from './checked-file.ts';

/** How much was found, in one file or in many; waived findings and known ones count apart alone. */
export interface Tally extends Readonly<Record<Severity, number>> {
  readonly files: number;
  readonly filesWithFindings: number;
  readonly waived: number;
  /** Findings that the baseline holds. */
  readonly known: number;
  /** What could not be judged. */
  readonly unchecked: number;
  /** Rules that threw: their results are missing. */
  readonly crashes: number;
  /** Findings that `--fix` can remove. */
  readonly fixable: number;
  /** Fixes written, and the files they were written into. */
  readonly fixed: number;
  readonly fixedFiles: number;
  /** Fixes that `--fix` did not write, since they would change more than the form. */
  readonly leftOut: number;
}

export function tallyOf({ findings, unchecked, fixable, fixed, leftOut }: CheckedFile): Tally {
  const open = openFindings(findings);
  const current = newFindings(findings);
  return {
    ...severityCounts(current, severities),
    files: 1,
    filesWithFindings: current.length > 0 ? 1 : 0,
    waived: findings.length - open.length,
    known: open.length - current.length,
    unchecked: unchecked.length,
    fixable: current.filter((finding) => fixable.has(finding)).length,
    crashes: findings.filter(isCrash).length,
    fixed,
    fixedFiles: fixed > 0 ? 1 : 0,
    leftOut,
  };
}

export const emptyTally: Tally = {
  error: 0,
  warning: 0,
  information: 0,
  hint: 0,
  files: 0,
  filesWithFindings: 0,
  waived: 0,
  known: 0,
  unchecked: 0,
  crashes: 0,
  fixable: 0,
  fixed: 0,
  fixedFiles: 0,
  leftOut: 0,
};

export function addTallies(left: Tally, right: Tally): Tally {
  return {
    error: left.error + right.error,
    warning: left.warning + right.warning,
    information: left.information + right.information,
    hint: left.hint + right.hint,
    files: left.files + right.files,
    filesWithFindings: left.filesWithFindings + right.filesWithFindings,
    waived: left.waived + right.waived,
    known: left.known + right.known,
    unchecked: left.unchecked + right.unchecked,
    crashes: left.crashes + right.crashes,
    fixable: left.fixable + right.fixable,
    fixed: left.fixed + right.fixed,
    fixedFiles: left.fixedFiles + right.fixedFiles,
    leftOut: left.leftOut + right.leftOut,
  };
}
