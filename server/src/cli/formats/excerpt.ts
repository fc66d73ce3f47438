import stringWidth from 'string-width';
import { visibleText } from '../../engine/text/escape.ts';
import type { LineIndex } from '../../engine/text/line-index.ts';
import type { Span } from '../../engine/text/span.ts';

/** A line of a file, and below it a marker under the place that is meant. */
export interface Excerpt {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly source: string;
  /** Blanks and carets, as wide as the source stands in a terminal, where a Chinese character takes two columns. */
  readonly marker: string;
}

/** A line of more columns is cut: to so many before the place, at it and behind it. */
const widestLine = 120;
const widest = { before: 40, marked: 40, behind: 40 } as const;

/** The first line of a place; a place without extent is marked by one caret. */
export function excerpt(text: string, lines: LineIndex, span: Span): Excerpt {
  const { line, character } = lines.positionAt(span.start);
  const start = lines.lineStart(line);
  const source = text.slice(start, lines.lineStart(line + 1)).replace(/\r?\n?$/, '');
  const end = Math.min(span.end - start, source.length);
  const parts = {
    before: visibleText(source.slice(0, character)),
    marked: visibleText(source.slice(character, end)),
    behind: visibleText(source.slice(Math.max(character, end))),
  };
  const { before, marked, behind } = fits(parts) ? parts : cut(parts);
  return {
    line: line + 1,
    column: character + 1,
    source: `${before}${marked}${behind}`.trimEnd(),
    marker: `${' '.repeat(stringWidth(before))}${'^'.repeat(Math.max(1, stringWidth(marked)))}`,
  };
}

interface Parts {
  readonly before: string;
  readonly marked: string;
  readonly behind: string;
}

function fits({ before, marked, behind }: Parts): boolean {
  return stringWidth(before) + stringWidth(marked) + stringWidth(behind) <= widestLine;
}

function cut({ before, marked, behind }: Parts): Parts {
  return {
    before: cutStart(before, widest.before),
    marked: cutEnd(marked, widest.marked),
    behind: cutEnd(behind, widest.behind),
  };
}

function cutEnd(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  return `${fitting([...text], columns - 1).join('')}…`;
}

function cutStart(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  return `…${fitting([...text].reverse(), columns - 1)
    .reverse()
    .join('')}`;
}

/** As many of the first characters as fit. */
function fitting(characters: readonly string[], columns: number): string[] {
  let width = 0;
  let count = 0;
  for (const character of characters) {
    width += stringWidth(character);
    if (width > columns) break;
    count++;
  }
  return characters.slice(0, count);
}
