import { isDash } from '../../case/yaml/lines.ts';
import { lineStart } from '../../text/line-start.ts';
import type { Span } from '../../text/span.ts';
import { withoutTrailing } from '../../text/without-trailing.ts';

/** A line of a case that holds something, as its indentation tells it. Columns and offsets are in UTF-16 units. */
export interface CaseLine {
  readonly start: number;
  readonly end: number;
  /** Column of its list dash; undefined where it has none. */
  readonly dash: number | undefined;
  /** Column of what stands first, behind the dash where there is one. */
  readonly column: number;
}

/** The entry that a line, or a part of one, begins with. */
export interface LineEntry {
  readonly name: Span;
  /** Behind the colon. */
  readonly behind: number;
}

const entryForm =
  /^(?:("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*|([^\s#{}[\]"'&*!|>%@`,:：][^#:：{}[\]"']*))(?::(?=[ \t\r\n]|$)|：)/;

/** The line on which an offset stands; `column` is that of the line's end where it holds nothing. */
export function caseLineAt(text: string, offset: number): CaseLine {
  const start = lineStart(text, offset);
  const newline = text.indexOf('\n', start);
  let end = newline === -1 ? text.length : newline;
  if (end > start && text[end - 1] === '\r') end--;
  let first = skipBlanks(text, start, end);
  let dash: number | undefined;
  while (first < end && isDash(text, first)) {
    dash = first - start;
    first = skipBlanks(text, first + 1, end);
  }
  return { start, end, dash, column: first - start };
}

/** The column at which a line begins: its dash, else what stands first. */
export function outerColumn({ dash, column }: CaseLine): number {
  return dash ?? column;
}

/** Whether nothing stands on a line, or a comment alone. */
export function isEmptyLine(text: string, line: CaseLine): boolean {
  return line.dash === undefined && (line.start + line.column >= line.end || isComment(text, line));
}

/** Whether a comment is all that stands on a line, or behind its dash. */
export function isComment(text: string, { start, column }: CaseLine): boolean {
  return text[start + column] === '#';
}

/** The name in front of the colon that a part of a line begins with. */
export function entryAt(text: string, start: number, end: number): LineEntry | undefined {
  const match = entryForm.exec(text.slice(start, end));
  const name = match?.[1] ?? withoutTrailing(match?.[2] ?? '', ' \t');
  if (match === null) return undefined;
  return { name: { start, end: start + name.length }, behind: start + match[0].length };
}

/** The lines above an offset at the start of a line that hold something and begin no further right than asked; nearest first. */
export function* linesAbove(text: string, start: number, rightmost: () => number): Generator<CaseLine> {
  for (let from = start; from > 0; ) {
    const above = lineStart(text, from - 1);
    from = above;
    // Most lines of a long case are deeper, and are passed without a look at what they hold.
    if (isBlankUpTo(text, above, above + rightmost() + 1)) continue;
    const line = caseLineAt(text, above);
    if (!isEmptyLine(text, line)) yield line;
  }
}

function isBlankUpTo(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== 0x20) return false;
  return true;
}

/** The lines below the end of a line that hold something. */
export function* linesBelow(text: string, end: number): Generator<CaseLine> {
  for (let newline = text.indexOf('\n', end); newline !== -1; newline = text.indexOf('\n', newline + 1)) {
    const line = caseLineAt(text, newline + 1);
    if (!isEmptyLine(text, line)) yield line;
  }
}

/** What is written without its quotes. */
export function unquoted(written: string): string {
  return /^(["'])(.*)\1$/s.exec(written)?.[2] ?? written;
}

/** The scalar at the start of a part of a line: up to its closing quote, or to a comment or the end of the part. */
export function scalarEnd(text: string, start: number, end: number): number {
  const quoted = /^(?:"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\r\n]|'')*')/.exec(text.slice(start, end));
  if (quoted !== null) return start + quoted[0].length;
  const [plain = ''] = /^(?:[^#]|(?<![ \t])#)*/.exec(text.slice(start, end)) ?? [];
  return start + plain.trimEnd().length;
}

export function skipBlanks(text: string, from: number, to: number): number {
  let first = from;
  while (first < to && (text[first] === ' ' || text[first] === '\t')) first++;
  return first;
}
