import { lineIndex } from '../../engine/text/line-index.ts';
import type { CheckFormatter } from './check-format.ts';

/**
 * For programs: an array with one object a file, in the order of the paths; a file without findings is in it too, and
 * waived findings are marked as such.
 * Lines and columns count from 1, columns in UTF-16 units, as editors do; the end lies behind the last character.
 */
export const checkJson: CheckFormatter = ({ language }) => ({
  file({ path, text, caseId, findings, unchecked }) {
    const lines = lineIndex(text);
    return json({
      file: path,
      caseId,
      findings: findings.map(({ code, severity, message, path: at, span, fixes, waived }) => {
        const start = lines.positionAt(span.start);
        const end = lines.positionAt(span.end);
        return {
          code,
          severity,
          message: message[language],
          path: at,
          line: start.line + 1,
          column: start.character + 1,
          endLine: end.line + 1,
          endColumn: end.character + 1,
          fixes: fixes.map(({ title }) => ({ title: title[language] })),
          // A waiver without an end says so.
          ...(waived && { waived: { ...waived, until: waived.until ?? null } }),
        };
      }),
      unchecked: unchecked.map(({ code, path: at, reason }) => ({
        code,
        path: at,
        reason: reason[language],
      })),
    });
  },
  whole: (files) => (files.length === 0 ? '[]\n' : `[\n${files.join(',\n')}\n]\n`),
});

/** An item of the array, indented as one; a line end inside a value is always escaped. */
function json(item: unknown): string {
  return JSON.stringify(item, undefined, 2).replaceAll(/^/gm, '  ');
}
