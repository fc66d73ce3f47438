import { lineStart } from '../text/line-start.ts';
import type { Span } from '../text/span.ts';

/** What is being written at an offset of a project file. */
export interface Cursor {
  /** The names of the sections that it stands in. */
  readonly path: readonly string[];
  /** A name, the value behind the last name of the path, or an item of its list. */
  readonly writes: 'name' | 'value' | 'item';
  /** The word, as far as it is there. */
  readonly word: Span;
}

/** Longer lines are no settings that somebody types. In UTF-16 units. */
const longestLine = 1000;

/**
 * Reads indentation and brackets alone, so that it knows its way in a file that is not finished yet.
 * @returns undefined in a comment, and far into a line that is longer than a setting can be.
 */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const start = lineStart(text, offset);
  const line = text.slice(start, offset);
  if (line.length > longestLine) return undefined;
  if (/(?:^|\s)#/.test(line)) return undefined;
  const [, indent = '', dash, content = ''] = /^(\s*)(-\s+)?(.*)$/s.exec(line) ?? [];
  // A list may stand right below its name, without being indented.
  const path = sectionsAbove(text.slice(0, start), dash === undefined ? indent.length : indent.length + 1);
  return { ...within(content, path, dash === undefined ? 'name' : 'item'), word: wordAt(text, offset) };
}

/** The names above that are indented less and less. */
function sectionsAbove(text: string, indent: number): string[] {
  const path: string[] = [];
  let limit = indent;
  for (const line of text.split(/\r?\n/).reverse()) {
    const [, blanks = '', name] = /^( *)["']?([^\s#:"'][^:"']*)["']?:(?:\s|$)/.exec(line) ?? [];
    if (name === undefined || blanks.length >= limit) continue;
    path.unshift(name);
    limit = blanks.length;
  }
  return path;
}

/** Follows names, braces and brackets up to the end of a line. */
function within(
  content: string,
  path: readonly string[],
  writes: Cursor['writes'],
): Pick<Cursor, 'path' | 'writes'> {
  const [, name, behind] = /^["']?([^\s:{}[\],"']+)["']?:\s+(.*)$/s.exec(content) ?? [];
  if (name !== undefined && behind !== undefined) return within(behind, [...path, name], 'value');
  const [, bracket, inside = ''] = /^([{[])(.*)$/s.exec(content) ?? [];
  if (bracket === undefined) return { path, writes };
  const last = inside.slice(inside.lastIndexOf(',') + 1).trimStart();
  return within(last, path, bracket === '{' ? 'name' : 'item');
}

function wordAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && /[\w/-]/.test(text.charAt(start - 1))) start--;
  const [behind = ''] = /^[\w/-]*/.exec(text.slice(offset)) ?? [];
  return { start, end: offset + behind.length };
}
