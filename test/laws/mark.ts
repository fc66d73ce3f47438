import { type Severity, severities } from '../../server/src/engine/checks/severity.ts';
import type { Position } from '../../server/src/engine/text/line-index.ts';
import { columnsOf, offsetAtColumn } from './columns.ts';

/** A finding as a fixture page states it; positions in the case without its caret lines. */
export interface Mark {
  readonly severity: Severity;
  readonly code: string;
  /** Whether at least one fix is offered. */
  readonly fixable: boolean;
  /** Whether a waiver of the case silences it. */
  readonly waived: boolean;
  readonly start: Position;
  readonly end: Position;
  /** Words of the message or of a fix's title, in one of the languages; empty where the page does not care. */
  readonly says: string;
}

/** A case as it stands on a page, taken apart. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const markForm = new RegExp(
  String.raw`^([ \t]*)(\^+|\|) (${severities.join('|')})(\*?) ([a-z-]+/[a-z-]+)( waived)?(?: \.\.\.)?(?:: (.+))?$`,
);
const endForm = /^([ \t]*)(\^+) \.\.\.$/;

/**
 * Takes the caret lines out of a case and reads them.
 * @throws RangeError, naming the line counted from 1, when a caret line has no known form or marks nothing.
 */
export function readMarks(marked: string): MarkedText {
  const lines: string[] = [];
  const marks: Mark[] = [];
  for (const [index, line] of marked.split('\n').entries()) {
    try {
      if (!readMark(line, lines, marks)) lines.push(line);
    } catch (error) {
      throw new RangeError(`line ${index + 1}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { text: lines.join('\n'), marks };
}

/** Reads one line as a mark of the last of `lines`; false where it is a line of the case. */
function readMark(line: string, lines: readonly string[], marks: Mark[]): boolean {
  const at = Math.max(lines.length - 1, 0);
  const marked = lines[at] ?? '';
  const end = endForm.exec(line);
  if (end !== null) {
    const open = marks.at(-1);
    if (open === undefined) throw new RangeError('an end without a beginning');
    const [, blanks = '', carets = ''] = end;
    const character = offsetAtColumn(marked, columnsOf(blanks) + carets.length);
    marks[marks.length - 1] = { ...open, end: { line: at, character } };
    return true;
  }
  const mark = markForm.exec(line);
  if (mark === null) {
    if (line.trimStart().startsWith('^')) throw new RangeError(`"${line.trim()}" is no caret line`);
    return false;
  }
  const [, blanks = '', carets = '', severity, star, code = '', waived, says = ''] = mark;
  const column = columnsOf(blanks);
  const width = carets === '|' ? 0 : carets.length;
  marks.push({
    severity: severity as Severity,
    code,
    fixable: star === '*',
    waived: waived !== undefined,
    start: { line: at, character: offsetAtColumn(marked, column) },
    end: { line: at, character: offsetAtColumn(marked, column + width) },
    says,
  });
  return true;
}

/** The caret lines of a mark as an author writes them, below the lines of the case that they mark. */
export function writeMark(text: string, mark: Mark): string {
  const lines = text.split('\n');
  const { start, end } = mark;
  const first = lines[start.line] ?? '';
  const label = `${mark.severity}${mark.fixable ? '*' : ''} ${mark.code}${mark.waived ? ' waived' : ''}`;
  const says = mark.says === '' ? '' : `: ${mark.says}`;
  const before = ' '.repeat(columnsOf(first.slice(0, start.character)));
  if (start.line === end.line) {
    const width = columnsOf(first.slice(start.character, end.character));
    return `${first}\n${before}${width === 0 ? '|' : '^'.repeat(width)} ${label}${says}`;
  }
  const last = lines[end.line] ?? '';
  const indent = columnsOf(last) - columnsOf(last.trimStart());
  const rest = '^'.repeat(Math.max(columnsOf(first.slice(start.character)), 1));
  const tail = ' '.repeat(indent) + '^'.repeat(columnsOf(last.slice(0, end.character)) - indent);
  return `${first}\n${before}${rest} ${label} ...${says}\n${last}\n${tail} ...`;
}
