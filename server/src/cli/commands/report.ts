import { visibleText } from '../../engine/text/escape.ts';
import { reportKindNames, reportKinds } from '../../engine/views/reports/report-kinds.ts';
import { asOfDay, commonOptions, oneFile, oneOf, parseArguments } from '../arguments.ts';
import { usageError } from '../command-error.ts';
import { tellDoubts } from '../doubts.ts';
import { gravest } from '../exit-code.ts';
import { formatOfEnding } from '../files/format-of-ending.ts';
import { reportTarget } from '../files/report-target.ts';
import { writeWhole } from '../files/write-whole.ts';
import { complain, write } from '../output.ts';
import { reportFile } from '../reports/report-file.ts';
import { reportOnCase, reportOnFolders, type WrittenReport } from '../reports/write-report.ts';
import type { Command } from './command.ts';

const options = {
  ...commonOptions,
  kind: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
} as const;

/**
 * `certcase report PATHS…`: a report on one case, or of the kinds that are about all cases on the cases of folders. On
 * standard output; with `--output` it goes into that file, or under its usual name into that folder, and the path of the
 * report is the output.
 */
export const report: Command = async (args, surroundings) => {
  const { stdout, stderr, language } = surroundings;
  const { values, positionals } = parseArguments(args, options);
  const name = oneOf('--kind', values.kind, reportKindNames, 'case-compliance');
  const kind = reportKinds[name];
  const endings = new Map(kind.formats.map((one) => [one, one] as const));
  const format =
    values.format === undefined
      ? ((await formatOfEnding(values.output, endings)) ?? 'md')
      : oneOf('--format', values.format, kind.formats, 'md');
  const day = asOfDay(values['as-of']);
  if (format === 'xlsx' && values.output === undefined && stdout.isTTY === true) throw noWorkbookOnTerminal();

  const written: WrittenReport =
    kind.scope === 'case'
      ? await reportOnCase(kind, oneFile('report', positionals), day, language)
      : await reportOnFolders(kind, positionals, day, surroundings);
  for (const sentence of [...written.problems.map((problem) => problem.sentence), ...written.notes]) {
    await complain(stderr, sentence[language]);
  }
  const doubtful = await tellDoubts(surroundings, written, values['ignore-project-errors']);
  const { fileName, content } = await reportFile(written.report, format);
  if (values.output === undefined) await write(stdout, content);
  else {
    const target = await reportTarget(values.output, fileName, written.cases);
    await writeWhole(target, content);
    await write(stdout, `${visibleText(target)}\n`);
  }
  return gravest([...written.problems.map(({ exit }) => exit), doubtful]);
};

function noWorkbookOnTerminal() {
  return usageError({
    en: 'A workbook cannot be shown on a terminal; name a file with --output, such as --output report.xlsx.',
    zh: '工作簿无法在终端显示，请用 --output 指定文件，例如 --output 报告.xlsx。',
  });
}
