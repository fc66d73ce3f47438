import { jsonText } from '../../engine/text/escape.ts';
import { lineIndex } from '../../engine/text/line-index.ts';
import type { CheckedFile } from '../check/checked-file.ts';
import type { CheckFormatter } from './check-format.ts';
import { placeOf } from './place.ts';

/**
 * For programs: an array with one object a file, in the order of the paths; a file without findings is in it too, and
 * waived findings and those that the baseline knows are marked as such. Project files with something wrong in them and
 * files that could not be read are objects of their own, with what is wrong as findings.
 */
export const checkJson: CheckFormatter<Part> = ({ language }) => {
  const file = ({ path, text, caseId, findings, unchecked, leftOut }: CheckedFile): Part => {
    const lines = lineIndex(text);
    const written = json({
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
      unchecked: unchecked.map(({ code, path: at, reason, remedy }) => ({
        code,
        path: at,
        reason: reason[language],
        remedy: remedy[language],
      })),
      // Fixes that `--fix` did not apply.
      ...(leftOut > 0 && { fixesLeftOut: leftOut }),
    });
    return { path, written };
  };
  return {
    file,
    project: file,
    whole(files, { problems }) {
      const unread = problems.flatMap(({ file: path, sentence }) =>
        path === undefined || files.some((known) => known.path === path)
          ? []
          : [unreadable(path, sentence[language])],
      );
      const all = unread.length === 0 ? files : [...files, ...unread].sort(byPath);
      return all.length === 0 ? '[]\n' : `[\n${all.map(({ written }) => written).join(',\n')}\n]\n`;
    },
  };
};

/** A file as an item of the array. */
interface Part {
  readonly path: string;
  readonly written: string;
}

/** A file that could not be read: nothing in it was checked, and a program must not take it for a clean one. */
function unreadable(path: string, message: string): Part {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const finding = { code: 'case/syntax', severity: 'error', message, path: '', ...place, fixes: [] };
  return { path, written: json({ file: path, caseId: null, findings: [finding], unchecked: [] }) };
}

function byPath(left: Part, right: Part): number {
  if (left.path === right.path) return 0;
  return left.path < right.path ? -1 : 1;
}

/** An item of the array, indented as one; a line end inside a value is always escaped. */
function json(item: unknown): string {
  return jsonText(item, 2).replaceAll(/^/gm, '  ');
}
