import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { caseReport } from '../../engine/reports/case-report.ts';
import { asOfDay, commonOptions, oneFile, parseArguments } from '../arguments.ts';
import { CommandError } from '../command-error.ts';
import { exitCode } from '../exit-code.ts';
import { writeWhole } from '../files/write-whole.ts';
import { openCase } from '../open-case.ts';
import { write } from '../output.ts';
import type { Command } from './command.ts';

const options = { ...commonOptions, output: { type: 'string' } } as const;

/**
 * `certcase report FILE`: the compliance report of a case as Markdown, on standard output. With `--output` it goes into
 * that file, or under its usual name into that folder, and the path of the report is the output.
 */
export const report: Command = async (args, { stdout, language }) => {
  const { values, positionals } = parseArguments(args, options);
  const path = oneFile('report', positionals);
  const { file, findings, context } = await openCase(path, asOfDay(values['as-of']));
  const { fileName, markdown } = caseReport(file, findings, context, language);
  if (values.output === undefined) {
    await write(stdout, markdown);
    return exitCode.clean;
  }
  const target = (await isFolder(values.output)) ? join(values.output, fileName) : values.output;
  if (await isSameFile(path, target)) {
    throw new CommandError({
      en: `The report would overwrite the case file ${path}; choose another name for --output.`,
      zh: `报告会覆盖案卷文件 ${path}，请为 --output 另选文件名。`,
    });
  }
  await writeWhole(target, markdown);
  await write(stdout, `${target}\n`);
  return exitCode.clean;
};

async function isFolder(path: string): Promise<boolean> {
  const entry = await stat(path).catch(() => undefined);
  return entry?.isDirectory() ?? false;
}

async function isSameFile(left: string, right: string): Promise<boolean> {
  const real = (path: string): Promise<string | undefined> => realpath(path).catch(() => undefined);
  const target = await real(right);
  return target !== undefined && target === (await real(left));
}
