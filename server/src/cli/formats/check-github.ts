import { relative, resolve } from 'node:path';
import { newFindings } from '../../engine/checks/run.ts';
import type { Severity } from '../../engine/checks/severity.ts';
import { workflowProperty, workflowText } from '../../engine/text/escape.ts';
import { lineIndex } from '../../engine/text/line-index.ts';
import type { CheckedFile } from '../check/checked-file.ts';
import type { CheckFormatter } from './check-format.ts';
import { placeOf } from './place.ts';
import { summary } from './summary.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * For GitHub Actions: a workflow command a finding, which GitHub shows at its line, and the sum as the last line of the
 * log. Waived and known findings are in the sum alone.
 */
export const checkGithub: CheckFormatter<string> = ({ language, variables }) => {
  // Annotations are placed by paths from the top of the checkout, wherever a step runs.
  const top = variables.GITHUB_WORKSPACE || '.';
  const named = (path: string): string => relative(resolve(top), resolve(path)).replaceAll('\\', '/');
  const annotated = ({ path, text, findings }: CheckedFile): string => {
    const lines = lineIndex(text);
    const written = newFindings(findings).map(({ code, severity, message, span }) => {
      const { line, column: col, endLine, endColumn } = placeOf(lines, span);
      // Columns count only within one line.
      const end = line === endLine ? { endLine, endColumn } : { endLine };
      const properties = { file: named(path), line, col, ...end, title: `certcase ${code}` };
      return command(commands[severity], properties, message[language]);
    });
    return written.join('');
  };
  return {
    file: annotated,
    project: annotated,
    whole(files, { total, problems, setUp, tooManyWarnings }) {
      const failures = problems.map(({ file, sentence }) =>
        command(
          'error',
          { ...(file !== undefined && { file: named(file) }), title: 'certcase' },
          sentence[language],
        ),
      );
      const warnings =
        tooManyWarnings === undefined
          ? []
          : [command('error', { title: 'certcase' }, tooManyWarnings[language])];
      return [...files, ...failures, ...warnings, `${summary(total, setUp, language)}\n`].join('');
    },
  };
};

/** A workflow command. */
function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${workflowProperty(String(value))}`,
  );
  return `::${name} ${written.join(',')}::${workflowText(message)}\n`;
}
