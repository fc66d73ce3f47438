import { isDeepStrictEqual } from 'node:util';
import { CommandError } from '../command-error.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { complain, write } from '../output.ts';
import type { Surroundings } from '../surroundings.ts';
import { followChanges } from './follow-changes.ts';
import type { CheckOptions } from './options.ts';
import { type CheckResult, runCheck } from './run-check.ts';

/** How often the day is looked at, in milliseconds: deadlines pass without a change of any file. */
const dayCheck = 60_000;

/**
 * Checks, and again whenever something changes that the check depends on; shows the list anew only when it is another
 * one. Ends with SIGINT (Ctrl+C), and with the exit code of the last check.
 */
export async function watchCases(options: CheckOptions, surroundings: Surroundings): Promise<ExitCode> {
  let shown = await resultOf(options, surroundings);
  await show(shown, surroundings);
  // One check at a time; what changes meanwhile is seen by the one behind it.
  let checking = Promise.resolve();
  let waiting = false;
  const recheck = (): void => {
    if (waiting) return;
    waiting = true;
    checking = checking.then(async () => {
      waiting = false;
      const result = await resultOf(options, surroundings);
      if (isDeepStrictEqual(result, shown)) return;
      shown = result;
      await show(result, surroundings);
    });
  };

  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', resolve));
  const stopFollowing = await followChanges(options, recheck);
  let today = options.day();
  const clock = setInterval(() => {
    if (options.day() !== today) recheck();
    today = options.day();
  }, dayCheck);
  await sayWatching(surroundings);
  await interrupted;
  stopFollowing();
  clearInterval(clock);
  await checking;
  return shown.exit;
}

/** What keeps one check from its work is its result: the next one may do better. */
async function resultOf(options: CheckOptions, surroundings: Surroundings): Promise<CheckResult> {
  try {
    return await runCheck(options, surroundings);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { output: '', said: [error.sentence], exit: exitCode.trouble };
  }
}

async function show(
  { said, output }: CheckResult,
  { stdout, stderr, language }: Surroundings,
): Promise<void> {
  for (const sentence of said) await complain(stderr, sentence[language]);
  await write(stdout, output);
}

async function sayWatching({ stderr, language }: Surroundings): Promise<void> {
  const sentence = {
    en: 'Watching for changes; Ctrl+C ends it.',
    zh: '正在监视文件改动，按 Ctrl+C 结束。',
  };
  await complain(stderr, sentence[language]);
}
