import pMap from 'p-map';
import { type Severity, severities } from '../../engine/rules/rule.ts';
import { asOfDay, commonOptions, oneOf, parseArguments } from '../arguments.ts';
import { type CaseFolder, openCaseFolder } from '../case-folder.ts';
import { checkFile } from '../checked-file.ts';
import { CommandError, usageError } from '../command-error.ts';
import { exitCode } from '../exit-code.ts';
import { findCaseFiles } from '../files/find-case-files.ts';
import type { CheckFormat, CheckFormatter } from '../formats/check-format.ts';
import { checkJson } from '../formats/check-json.ts';
import { checkText } from '../formats/check-text.ts';
import { complain, write } from '../output.ts';
import { startProgress } from '../progress.ts';
import { addTallies, emptyTally, type Tally, tallyOf } from '../tally.ts';
import type { Command } from './command.ts';

const options = {
  ...commonOptions,
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  fix: { type: 'boolean' },
} as const;

const formatNames = ['text', 'json'] as const;
const failingSeverities = ['error', 'warning', 'information'] as const satisfies readonly Severity[];

const formats: Readonly<Record<(typeof formatNames)[number], CheckFormatter>> = {
  text: checkText,
  json: checkJson,
};

/** Files that are read at once: one at a time leaves the disk idle, thousands exhaust the system's file handles. */
const filesInFlight = 32;

/** `certcase check PATHS…`: what is wrong with these cases, and with `--fix` what is left after the safe fixes. */
export const check: Command = async (args, surroundings) => {
  const { values, positionals } = parseArguments(args, options);
  const format = formats[oneOf('--format', values.format, formatNames, 'text')](surroundings);
  const failOn = oneOf('--fail-on', values['fail-on'], failingSeverities, 'error');
  const folder = openCaseFolder(asOfDay(values['as-of']));
  if (positionals.length === 0) throw noPaths();

  const found = await findCaseFiles(positionals);
  const problems = [...found.problems];
  if (found.paths.length === 0 && problems.length === 0) problems.push(nothingFound(positionals));

  const progress = startProgress(surroundings, found.paths.length);
  const first = await pMap(
    found.paths,
    async (path) => {
      const outcome = await checkOne(path, folder, values.fix === true, format);
      progress.step();
      return { path, ...outcome };
    },
    { concurrency: filesInFlight },
  );
  progress.end();
  const outcomes = await pMap(
    first,
    // Only when all are known can a case be told of the others that say the same.
    (outcome) => (folder.collides(outcome.path) ? recheck(outcome, folder, format) : outcome),
    { concurrency: filesInFlight },
  );

  problems.push(...outcomes.flatMap(({ problem }) => problem ?? []));
  for (const { sentence } of problems) {
    await complain(surroundings.stderr, sentence[surroundings.language]);
  }
  const total = outcomes.reduce((sum, { tally }) => addTallies(sum, tally ?? emptyTally), emptyTally);
  const written = outcomes.flatMap((outcome) => outcome.written ?? []);
  await write(surroundings.stdout, format.whole(written, total));
  if (problems.length > 0) return exitCode.trouble;
  return fails(total, failOn) ? exitCode.findings : exitCode.clean;
};

/** What is kept of one file: neither its text nor its findings, so that thousands need little memory. */
interface Outcome {
  readonly written?: string;
  readonly tally?: Tally;
  readonly problem?: CommandError | undefined;
}

/** Checks one file and puts the result into words. Never throws: the other files are checked all the same. */
async function checkOne(
  path: string,
  folder: CaseFolder,
  fix: boolean,
  format: CheckFormat,
): Promise<Outcome> {
  try {
    const checked = await checkFile(path, folder, fix);
    return { written: format.file(checked), tally: tallyOf(checked), problem: checked.problem };
  } catch (error) {
    if (error instanceof CommandError) return { problem: error };
    const reason = error instanceof Error ? error.message : String(error);
    const problem = new CommandError({
      en: `${path} could not be checked because of a fault in Certcase (${reason}); please report it.`,
      zh: `Certcase 自身出错（${reason}），未能检查 ${path}，请反馈此问题。`,
    });
    return { problem };
  }
}

/** Checks a file once more, beside the others; what was said of writing its fixes stands. */
async function recheck(
  outcome: Outcome & { readonly path: string },
  folder: CaseFolder,
  format: CheckFormat,
): Promise<Outcome> {
  const again = await checkOne(outcome.path, folder, false, format);
  const { fixed, fixedFiles } = outcome.tally ?? emptyTally;
  const tally = { ...(again.tally ?? emptyTally), fixed, fixedFiles };
  return { ...again, tally, problem: outcome.problem ?? again.problem };
}

/** Whether anything was found that weighs at least as much as `failOn`. */
function fails(total: Tally, failOn: Severity): boolean {
  return severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => total[severity] > 0);
}

function noPaths(): CommandError {
  return usageError({
    en: 'Say which case files or folders to check, such as "certcase check .".',
    zh: '请指定要检查的案卷文件或文件夹，例如“certcase check .”。',
  });
}

function nothingFound(named: readonly string[]): CommandError {
  return new CommandError({
    en: `There is nothing to check in ${named.join(', ')}: no file there is named *.case.yaml or *.case.yml.`,
    zh: `${named.join('、')} 中没有可检查的文件：未找到 *.case.yaml 或 *.case.yml。`,
  });
}
