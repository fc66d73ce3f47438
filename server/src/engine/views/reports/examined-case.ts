import type { CaseFile } from '../../case/case-file.ts';
import type { Finding } from '../../checks/finding.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import { asFileNamePart, baseName } from '../../text/file-name.ts';

/** A case that was read and checked, waived findings among the others. */
export interface ExaminedCase {
  /** The file as the user would write it: a path from the folder that the report is about. */
  readonly path: string;
  readonly file: CaseFile;
  readonly findings: readonly Finding[];
  readonly context: RuleContext;
}

/** The number of a case, else the name of its file. */
export function caseName({ path, file }: ExaminedCase): string {
  return file.content.caseId?.value ?? baseName(path);
}

/** The first part of the name of a report file: what no file name can hold becomes a dash. */
export function reportFileName(...parts: readonly string[]): string {
  return parts
    .map(asFileNamePart)
    .filter((name) => name !== '')
    .join('-');
}
