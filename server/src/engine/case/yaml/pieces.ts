import type { Span } from '../../text/span.ts';
import { isDash, type Line, linesOf } from './lines.ts';

/**
 * The stretches of a text that can each be read alone: one for every line at the left margin that is
 * neither empty nor a list item, up to the next. What stands before the first belongs to the first.
 */
export function sectionsOf(text: string): Span[] {
  const starts: number[] = [];
  for (const line of linesOf(text, 0, text.length)) {
    if (line.indent === 0 && !line.empty && !isDash(text, line.start)) starts.push(line.start);
  }
  return stretches(starts, 0, text.length);
}

/** A section whose value is a block list, cut into its key and its items; undefined for any other section. */
export function itemsOf(text: string, section: Span): { key: Span; items: Span[] } | undefined {
  let indent: number | undefined;
  const starts: number[] = [];
  let keySeen = false;
  for (const line of linesOf(text, section.start, section.end)) {
    if (line.empty) continue;
    if (!keySeen) {
      if (!opensBlock(text, line)) return undefined;
      keySeen = true;
      continue;
    }
    const first = line.start + line.indent;
    if (indent === undefined) {
      if (!isDash(text, first)) return undefined;
      indent = line.indent;
    }
    if (line.indent === indent && isDash(text, first)) starts.push(line.start);
    else if (line.indent <= indent) return undefined;
  }
  const [firstItem] = starts;
  if (firstItem === undefined) return undefined;
  return {
    key: { start: section.start, end: firstItem },
    items: stretches(starts, firstItem, section.end),
  };
}

/**
 * Cuts a block into its entries: each line that is indented no further than the entry above it starts one,
 * and so does a line that stands nearer to that entry than to the block which it opened. A mapping's entry
 * that opens a block keeps the list items that stand at its own indentation.
 */
export function entriesOf(text: string, block: Span): Span[] {
  const lines = [...linesOf(text, block.start, block.end)].filter((line) => !line.empty);
  const list = lines[0] !== undefined && startsItem(text, lines[0]);
  const starts: number[] = [];
  let above: OpenEntry | undefined;
  for (const [index, line] of lines.entries()) {
    if (above === undefined || !belongs(text, line, lines[index + 1], above, list)) {
      starts.push(line.start);
      above = { line, opened: opensBlock(text, line), inner: contentColumn(text, line) };
    } else if (above.opened) above.inner ??= line.column;
  }
  return stretches(starts, block.start, block.end);
}

/** The entry that the lines looked at so far belong to. */
interface OpenEntry {
  readonly line: Line;
  /** Whether its first line leaves its value to the lines below. */
  readonly opened: boolean;
  /** Column of the block that it holds; undefined as long as none has been seen. */
  inner: number | undefined;
}

function belongs(text: string, line: Line, next: Line | undefined, above: OpenEntry, list: boolean): boolean {
  const { opened, inner } = above;
  const outer = above.line.column;
  const dash = startsItem(text, line);
  if (line.column <= outer) return line.column === outer && dash && !list && opened;
  if (inner === undefined || line.column >= inner || dash !== list) return true;
  if (list) return false;
  const [outwards, inwards] = [line.column - outer, inner - line.column];
  if (outwards !== inwards) return inwards < outwards;
  // Half-way: a key with the next block at the same column as this one is a neighbour of the entry.
  return !(opensBlock(text, line) && next?.column === inner);
}

/** The column of what stands behind a list dash; undefined for a line without one. */
function contentColumn(text: string, line: Line): number | undefined {
  if (!startsItem(text, line)) return undefined;
  const dash = /^-[ \t]*/.exec(text.slice(line.start + line.indent, line.end));
  return line.column + (dash?.[0].length ?? 1);
}

/** Whether a line starts a list item. */
export function startsItem(text: string, line: Line): boolean {
  return isDash(text, line.start + line.indent);
}

/** Whether a line is a key alone, with its value on the lines below. */
export function opensBlock(text: string, line: Line): boolean {
  return /:[ \t]*(?:#.*)?$/s.test(text.slice(line.start, line.end));
}

/** From each start to the next; the first reaches back to `from`, the last on to `to`. */
function stretches(starts: readonly number[], from: number, to: number): Span[] {
  return starts.map((start, index) => ({
    start: index === 0 ? from : start,
    end: starts[index + 1] ?? to,
  }));
}
