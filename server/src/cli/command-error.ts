import type { Localized } from '../engine/text/localized.ts';
import { type ExitCode, exitCode } from './exit-code.ts';

/** Something that keeps a command from its work, in a sentence for the person who called it. */
export class CommandError extends Error {
  readonly sentence: Localized;
  /** Path of the file that it is about, as the user would write it; undefined where it is about none. */
  readonly file: string | undefined;

  constructor(sentence: Localized, file?: string) {
    super(sentence.en);
    this.sentence = sentence;
    this.file = file;
  }

  /** What the shell is told. */
  get exit(): ExitCode {
    return exitCode.trouble;
  }
}

/** A fault in Certcase itself, which nobody outside can mend. */
export class Fault extends CommandError {
  override get exit(): ExitCode {
    return exitCode.fault;
  }
}

/** A command line that cannot be followed; the sentence also says where the usage stands. */
export function usageError(sentence: Localized): CommandError {
  return new CommandError({
    en: `${sentence.en} "certcase --help" shows what there is.`,
    zh: `${sentence.zh}用法见“certcase --help”。`,
  });
}
