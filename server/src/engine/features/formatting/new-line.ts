import { type Line, linesOf } from '../../case/yaml/lines.ts';
import { startsItem } from '../../case/yaml/pieces.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineStart } from '../../text/line-start.ts';
import { indentation } from './atoms.ts';

/**
 * Where the cursor belongs on a line that has just been begun: below the name above, two further in where that leaves its
 * value to the lines below. Nothing where the line holds something already, where the one above is empty, and in the middle
 * of brackets and blocks of text, whose shape is the user's own.
 * @param offset of the cursor, in UTF-16 units.
 */
export function indentNewLine(text: string, offset: number): TextEdit[] {
  const lines = [...linesOf(text, 0, offset)];
  const start = lineStart(text, offset);
  const [blanks = ''] = /^[ \t]*/.exec(text.slice(start)) ?? [];
  const holdsNothing = /^(?:\r?\n|$)/.test(text.slice(start + blanks.length));
  const above = lines.filter((line) => line.start < start).at(-1);
  if (!holdsNothing || above === undefined || above.indent === above.end - above.start) return [];
  const column = columnBelow(text, above, lines);
  if (column === undefined || blanks === ' '.repeat(column)) return [];
  return [{ span: { start, end: start + blanks.length }, newText: ' '.repeat(column) }];
}

function columnBelow(text: string, line: Line, lines: readonly Line[]): number | undefined {
  const written = bare(text.slice(line.start, line.end));
  if (line.empty || isTabbed(written)) return undefined;
  if (isInBlockText(text, line, lines) || leavesBracketOpen(written)) return undefined;
  const [dashes = ''] = /^ *(?:- +)*/.exec(written) ?? [];
  const value = valueBehind(written.slice(dashes.length));
  if (value === '' || blockHead.test(written)) return dashes.length + indentation;
  // Behind an item that is but a value the next one follows.
  return startsItem(text, line) && value === undefined ? line.indent : dashes.length;
}

/** A line without what stands in quotes and in its comment; a quote that is not closed hides nothing. */
function bare(written: string): string {
  return written.replace(quotedOrComment, (found, unclosed?: string) => {
    if (unclosed !== undefined) return unclosed.replace(/\s#.*$/s, '');
    return /^\s/.test(found) ? '' : '""';
  });
}

const quotedOrComment = /"(?:[^"\\]|\\.)*"|'[^']*'|("(?:[^"\\]|\\.)*\\?$|'[^']*$)|\s#.*$/gs;

/** How far a tab reaches in is known to the editor alone. */
function isTabbed(written: string): boolean {
  return /^[\s-]*[^\S ]/.test(written);
}

/**
 * What stands behind the colon of a name, full-width as well, since the reader takes that for one; undefined without a
 * name, and in brackets.
 */
function valueBehind(content: string): string | undefined {
  const colon = /^[\s{[]/.test(content) ? -1 : content.search(/:(?= |$)|：/);
  return colon === -1 ? undefined : content.slice(colon + 1).trim();
}

const blockHead = /(?:[:-] +|：\s*)[|>][-+\d]*\s*(?:#.*)?$/s;

/** Whether a line belongs to a `|` or `>` above it: nothing between them stands further out than that. */
function isInBlockText(text: string, line: Line, lines: readonly Line[]): boolean {
  let inner = line.indent;
  for (const above of lines.filter(({ start }) => start < line.start).reverse()) {
    if (above.indent === above.end - above.start) continue;
    if (above.indent >= inner) continue;
    if (blockHead.test(text.slice(above.start, above.end))) return true;
    inner = above.indent;
  }
  return false;
}

function leavesBracketOpen(written: string): boolean {
  return (written.match(/[[{]/g)?.length ?? 0) !== (written.match(/[\]}]/g)?.length ?? 0);
}
