import { jsonText } from '../../engine/text/escape.ts';
import { lineIndex } from '../../engine/text/line-index.ts';
import type { CheckFormatter } from './check-format.ts';
import { placeOf } from './place.ts';

/**
 * For programs: an array with one object a file, in the order of the paths; a file without findings is in it too, and
 * waived findings and those that the baseline knows are marked as such.
 */
export const checkJson: CheckFormatter<string> = ({ language }) => ({
  file({ path, text, caseId, findings, unchecked, leftOut }) {
    const lines = lineIndex(text);
    return json({
      file: path,
      caseId,
      findings: findings.map(({ code, severity, message, path: at, span, fixes, waived, known }) => {
        return {
          code,
          severity,
          message: message[language],
          path: at,
          ...placeOf(lines, span),
          fixes: fixes.map(({ title }) => ({ title: title[language] })),
          // A waiver without an end says so.
          ...(waived && { waived: { ...waived, until: waived.until ?? null } }),
          ...(known && { known }),
        };
      }),
      unchecked: unchecked.map(({ code, path: at, reason }) => ({
        code,
        path: at,
        reason: reason[language],
      })),
      // Fixes that `--fix` did not apply.
      ...(leftOut > 0 && { fixesLeftOut: leftOut }),
    });
  },
  whole: (files) => (files.length === 0 ? '[]\n' : `[\n${files.join(',\n')}\n]\n`),
});

/** An item of the array, indented as one; a line end inside a value is always escaped. */
function json(item: unknown): string {
  return jsonText(item, 2).replaceAll(/^/gm, '  ');
}
