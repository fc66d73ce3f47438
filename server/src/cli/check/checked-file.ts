import { encodeChanged } from '../../disk/encode-text.ts';
import { readCase } from '../../engine/case/case-file.ts';
import type { Finding } from '../../engine/checks/finding.ts';
import { fixAll } from '../../engine/checks/fix-all.ts';
import type { RuleContext } from '../../engine/checks/rule-context.ts';
import { checkCase } from '../../engine/checks/run.ts';
import { type Unchecked, unchecked } from '../../engine/checks/unchecked.ts';
import type { CaseFolder } from '../case-folder.ts';
import { CommandError } from '../command-error.ts';
import { readTextFile, type TextFile } from '../files/read-text-file.ts';
import { replaceRead } from '../files/replace-read.ts';

/** What was found in one file. */
export interface CheckedFile {
  readonly path: string;
  /** The text that the places of the findings belong to. */
  readonly text: string;
  /** As the file gives it; null where it gives none. */
  readonly caseId: string | null;
  readonly findings: readonly Finding[];
  /** What could not be judged: neither right nor wrong. */
  readonly unchecked: readonly Unchecked[];
  /** How many fixes were written into the file before these findings. */
  readonly fixed: number;
  /** Why the fixes could not be written; then the file is as it was, and so are its findings. */
  readonly problem?: CommandError;
}

/** Whether the safe fixes are applied: none, all, or those of some rules. */
export type Fixing = boolean | ReadonlySet<string>;

/**
 * Reads a file and checks it; with `fix`, its safe fixes are written into it first.
 * @param roots folders of the workspace, with links resolved; nothing outside of them is written.
 * @throws CommandError, naming the file, when it cannot be read.
 */
export async function checkFile(
  path: string,
  folder: CaseFolder,
  fix: Fixing,
  roots: readonly string[],
): Promise<CheckedFile> {
  const file = await readTextFile(path);
  const context = folder.contextOf(path);
  const checkText = (text: string) => checkIn(folder, path, text, context);
  if (fix === false) return { ...checkText(file.text), fixed: 0 };
  const fixed = fixAll(file.text, context, fix === true ? undefined : fix);
  if (fixed.text === file.text) return { ...checkText(file.text), fixed: 0 };
  try {
    await writeBack(file, fixed.text, roots);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { ...checkText(file.text), fixed: 0, problem: error };
  }
  return { ...checkText(fixed.text), fixed: fixed.count };
}

function checkIn(
  folder: CaseFolder,
  path: string,
  text: string,
  context: RuleContext,
): Omit<CheckedFile, 'fixed'> {
  const file = readCase(text);
  folder.take(path, file);
  return {
    path,
    text,
    caseId: file.content.caseId?.value ?? null,
    findings: checkCase(file, context),
    unchecked: unchecked(file, context),
  };
}

async function writeBack(file: TextFile, text: string, roots: readonly string[]): Promise<void> {
  const bytes = encodeChanged(file.bytes, file, text);
  if (bytes === undefined) {
    throw new CommandError(
      {
        en: `${file.path} was not fixed: it cannot be written back in its encoding (${file.encoding}) without loss. Save it as UTF-8 and try again.`,
        zh: `${file.path} 未修正：无法按原编码（${file.encoding}）无损写回。请另存为 UTF-8 编码后重试。`,
      },
      file.path,
    );
  }
  await replaceRead(file, bytes, roots);
}
