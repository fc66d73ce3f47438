import { encodeChanged } from '../../disk/encode-text.ts';
import { readCase } from '../../engine/case/case-file.ts';
import type { Finding } from '../../engine/checks/finding.ts';
import { fixChecked, safelyFixable } from '../../engine/checks/fix-all.ts';
import type { RuleContext } from '../../engine/checks/rule-context.ts';
import { checkCase } from '../../engine/checks/run.ts';
import { type Unchecked, unchecked } from '../../engine/checks/unchecked.ts';
import type { CheckedText } from '../../engine/checks/verify-fixes.ts';
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
  /** The findings among these that `--fix` can remove. */
  readonly fixable: ReadonlySet<Finding>;
  /** How many fixes were written into the file before these findings. */
  readonly fixed: number;
  /** How many were not, since they would change more than the form. */
  readonly leftOut: number;
  /** Why the fixes could not be written; then the file is as it was, and so are its findings. */
  readonly problem?: CommandError;
}

/** What is done to a file that is checked. */
export interface FileOptions {
  /** Whether its safe fixes are written into it first. */
  readonly fix: boolean;
  /** Codes of the rules that are asked for; undefined for all. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Folders of the workspace, with links resolved; nothing outside of them is written. */
  readonly roots: readonly string[];
}

/**
 * Reads a file and checks it.
 * @throws CommandError, naming the file, when it cannot be read.
 */
export async function checkFile(
  path: string,
  folder: CaseFolder,
  { fix, only, roots }: FileOptions,
): Promise<CheckedFile> {
  const file = await readTextFile(path);
  const context = { ...folder.contextOf(path), ...(only !== undefined && { asked: only }) };
  const asWritten = checkText(file.text, context);
  const kept = (): CheckedFile => resultOf(path, folder, asWritten, safelyFixable(asWritten, only));
  if (!fix) return kept();
  const fixed = fixChecked(asWritten, only);
  const { count, leftOut } = fixed;
  const nothingLeft = new Set<Finding>();
  if (fixed.text === file.text) return { ...resultOf(path, folder, asWritten, nothingLeft), leftOut };
  try {
    await writeBack(file, fixed.text, roots);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { ...kept(), problem: error };
  }
  const written = checkText(fixed.text, context);
  return { ...resultOf(path, folder, written, nothingLeft), fixed: count, leftOut };
}

function checkText(text: string, context: RuleContext): CheckedText {
  const file = readCase(text);
  return { file, findings: checkCase(file, context), context };
}

/** The result for a checked text; the folder takes in what the checks of other cases need of it. */
function resultOf(
  path: string,
  folder: CaseFolder,
  { file, findings, context }: CheckedText,
  fixable: ReadonlySet<Finding>,
): CheckedFile {
  folder.take(path, file);
  return {
    path,
    text: file.text,
    caseId: file.content.caseId?.value ?? null,
    findings,
    unchecked: unchecked(file, context),
    fixable,
    fixed: 0,
    leftOut: 0,
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
