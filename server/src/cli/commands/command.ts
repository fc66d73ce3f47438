import type { ExitCode } from '../exit-code.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * One command of the command line: takes the words behind its name, writes its result, returns the exit code.
 * @throws CommandError for what keeps it from its work.
 */
export type Command = (args: readonly string[], surroundings: Surroundings) => Promise<ExitCode>;
