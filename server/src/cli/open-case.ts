import { type CaseFile, readCase } from '../engine/case/case-file.ts';
import type { Finding } from '../engine/checks/finding.ts';
import type { RuleContext } from '../engine/checks/rule-context.ts';
import { checkCase } from '../engine/checks/run.ts';
import type { CalendarDay } from '../engine/reference/calendar-day.ts';
import { openCaseFolder } from './case-folder.ts';
import { readTextFile } from './files/read-text-file.ts';
import type { WrongProjectFile } from './project-errors.ts';

export interface OpenCase {
  readonly file: CaseFile;
  readonly context: RuleContext;
  readonly findings: readonly Finding[];
  /** The project files above it that have something wrong in them. */
  readonly wrongProjectFiles: readonly WrongProjectFile[];
}

/**
 * Reads and checks the one case that a command is about.
 * @throws CommandError, naming the file, when it cannot be read.
 */
export async function openCase(path: string, day: CalendarDay): Promise<OpenCase> {
  const { text } = await readTextFile(path);
  const file = readCase(text);
  // The other cases were not looked at, so nothing is said of them.
  const folder = openCaseFolder(day);
  const { siblings: _, ...context } = folder.contextOf(path);
  const findings = checkCase(file, context);
  return { file, context, findings, wrongProjectFiles: folder.wrongProjectFiles() };
}
