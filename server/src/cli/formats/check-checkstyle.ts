import { newFindings } from '../../engine/checks/run.ts';
import type { Severity } from '../../engine/checks/severity.ts';
import { lineIndex } from '../../engine/text/line-index.ts';
import type { CheckedFile } from '../check/checked-file.ts';
import type { CheckFormatter } from './check-format.ts';
import { placeOf } from './place.ts';
import { tag } from './xml.ts';

/** Checkstyle knows no end of a place, and calls the least severity otherwise. */
const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};

/**
 * For tools that read the XML of Checkstyle: an element a file, clean ones too. Waived and known findings are left out,
 * since the format knows none; a file that could not be read has one error.
 */
export const checkCheckstyle: CheckFormatter<string> = ({ language }) => {
  const file = ({ path, text, findings }: CheckedFile): string => {
    const lines = lineIndex(text);
    const errors = newFindings(findings).map(({ code, severity, message, span }) => {
      const { line, column } = placeOf(lines, span);
      const source = `certcase.${code}`;
      return tag('error/', { line, column, severity: levels[severity], message: message[language], source });
    });
    return fileElement(path, errors);
  };
  return {
    file,
    project: file,
    whole(files, { problems }) {
      const unread = problems.map(({ file, sentence }) => {
        const message = sentence[language];
        return fileElement(file ?? 'certcase', [
          tag('error/', { line: 1, severity: 'error', message, source: 'certcase.unreadable' }),
        ]);
      });
      const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
      return `${declaration}<checkstyle version="4.3">\n${[...files, ...unread].join('')}</checkstyle>\n`;
    },
  };
};

function fileElement(path: string, errors: readonly string[]): string {
  const lines = errors.map((error) => `    ${error}\n`);
  return `  ${tag('file', { name: path })}\n${lines.join('')}  </file>\n`;
}
