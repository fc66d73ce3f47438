import pMap from 'p-map';
import { readCase } from '../../engine/case/case-file.ts';
import { checkCase } from '../../engine/checks/run.ts';
import { jsonText, visibleText } from '../../engine/text/escape.ts';
import type { Language } from '../../engine/text/localized.ts';
import {
  type CalendarCase,
  deadlineCalendar,
} from '../../engine/views/deadlines/calendar/deadline-calendar.ts';
import { standingOf } from '../../engine/views/deadlines/case-standing.ts';
import { asOfDay, commonOptions, oneOf, parseArguments } from '../arguments.ts';
import { type CaseFolder, openCaseFolder } from '../case-folder.ts';
import { CommandError, usageError } from '../command-error.ts';
import { type Crash, crashesOf, endWithoutCases, tellDoubts } from '../doubts.ts';
import { gravest } from '../exit-code.ts';
import { findCaseFiles, noCaseFound } from '../files/find-case-files.ts';
import { formatOfEnding } from '../files/format-of-ending.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { writeWhole } from '../files/write-whole.ts';
import { deadlinesText } from '../formats/deadlines-text.ts';
import { complain, write } from '../output.ts';
import type { Command } from './command.ts';

const options = { ...commonOptions, format: { type: 'string' }, output: { type: 'string' } } as const;
const formats = ['text', 'ics', 'json'] as const;
const endings = new Map([
  ['txt', 'text'],
  ['ics', 'ics'],
  ['json', 'json'],
] as const);

/** Files that are read at once. */
const filesInFlight = 32;

/**
 * `certcase deadlines PATHS…`: what is open in these cases and due by when, as text, as a calendar or for programs. With
 * `--output` it goes into that file, and the path is the output. A file that cannot be read is said, the others count.
 */
export const deadlines: Command = async (args, surroundings) => {
  const { stdout, stderr, language } = surroundings;
  const { values, positionals } = parseArguments(args, options);
  const format =
    values.format === undefined
      ? ((await formatOfEnding(values.output, endings)) ?? 'text')
      : oneOf('--format', values.format, formats, 'text');
  const day = asOfDay(values['as-of']);
  if (positionals.length === 0) throw noPaths();
  const folder = openCaseFolder(day);
  const found = await findCaseFiles(positionals, folder.globsOf);
  const problems = [...found.problems];
  if (found.paths.length === 0 && problems.length === 0) {
    return endWithoutCases(surroundings, folder.wrongProjectFiles(), {
      notes: found.notes,
      error: noCaseFound(positionals),
    });
  }
  await pMap(found.paths, (path) => take(path, folder, problems), { concurrency: filesInFlight });
  const crashes: Crash[] = [];
  const read = await pMap(found.paths, (path) => standing(path, folder, crashes, language), {
    concurrency: filesInFlight,
  });
  const cases = read.filter((one) => one !== undefined);
  const output = {
    // Where nothing could be read, nobody can say that nothing is due.
    text: () => (cases.length === 0 ? '' : deadlinesText(cases, language)),
    ics: () => deadlineCalendar(cases, day, language),
    json: () => deadlinesJson(cases, day),
  }[format]();
  for (const sentence of [...problems.map((problem) => problem.sentence), ...found.notes]) {
    await complain(stderr, sentence[language]);
  }
  if (values.output === undefined) await write(stdout, output);
  else {
    await writeWhole(values.output, output);
    await write(stdout, `${visibleText(values.output)}\n`);
  }
  const doubts = { wrongProjectFiles: folder.wrongProjectFiles(), crashes };
  const doubtful = await tellDoubts(surroundings, doubts, values['ignore-project-errors']);
  return gravest([...problems.map(({ exit }) => exit), doubtful]);
};

/** Takes in what a case says that concerns others, so that a waiver of that counts. */
async function take(path: string, folder: CaseFolder, problems: CommandError[]): Promise<void> {
  try {
    folder.take(path, readCase((await readTextFile(path)).text));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    problems.push(error);
  }
}

/** Undefined where the file cannot be read, which has been said. */
async function standing(
  path: string,
  folder: CaseFolder,
  crashes: Crash[],
  language: Language,
): Promise<CalendarCase | undefined> {
  const text = await readTextFile(path).then(
    (read) => read.text,
    () => undefined,
  );
  if (text === undefined) return undefined;
  const file = readCase(text);
  const context = folder.contextOf(path);
  const findings = checkCase(file, context);
  crashes.push(...crashesOf(path, findings));
  return { ...standingOf(file, findings, context, language), file: path };
}

function deadlinesJson(cases: readonly CalendarCase[], asOf: string): string {
  const open = cases.map(({ file, caseId, deadlines: all }) => ({
    file,
    caseId,
    deadlines: all.map(({ span: _, ...deadline }) => deadline),
  }));
  return `${jsonText({ asOf, cases: open }, 2)}\n`;
}

function noPaths(): CommandError {
  return usageError({
    en: '"certcase deadlines" takes case files or folders.',
    zh: '“certcase deadlines”需要给出案卷文件或文件夹。',
  });
}
