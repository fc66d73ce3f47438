import { type CaseFile, readCase } from '../engine/case/case-file.ts';
import { checkCase } from '../engine/check.ts';
import type { Finding } from '../engine/finding.ts';
import type { RuleContext } from '../engine/rules/rule.ts';
import { readTextFile } from './files/read-text-file.ts';

export interface OpenCase {
  readonly file: CaseFile;
  readonly findings: readonly Finding[];
}

/**
 * Reads and checks the one case that a command is about.
 * @throws CommandError, naming the file, when it cannot be read.
 */
export async function openCase(path: string, context: RuleContext): Promise<OpenCase> {
  const { text } = await readTextFile(path);
  const file = readCase(text);
  return { file, findings: checkCase(file, context) };
}
