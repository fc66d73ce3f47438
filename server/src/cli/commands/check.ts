import { readCheckOptions } from '../check/options.ts';
import { runCheck } from '../check/run-check.ts';
import { watchCases } from '../check/watch-cases.ts';
import { complain, write } from '../output.ts';
import type { Command } from './command.ts';

/** `certcase check PATHS…`: what is wrong with these cases, and with `--fix` what is left after the safe fixes. */
export const check: Command = async (args, surroundings) => {
  const options = readCheckOptions(args);
  if (options.watch) return watchCases(options, surroundings);
  const { output, said, exit } = await runCheck(options, surroundings);
  for (const sentence of said) await complain(surroundings.stderr, sentence[surroundings.language]);
  await write(surroundings.stdout, output);
  return exit;
};
