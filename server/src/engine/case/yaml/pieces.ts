import type { Span } from '../../text/span.ts';
import { isDash, linesOf } from './lines.ts';

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
      if (!/:[ \t]*(#.*)?$/.test(text.slice(line.start, line.end))) return undefined;
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
 * Cuts a block into its entries: each line that is indented no further than the first starts one.
 * A mapping's entry keeps the list items that stand at its own indentation.
 */
export function entriesOf(text: string, block: Span): Span[] {
  let indent: number | undefined;
  let list = false;
  const starts: number[] = [];
  for (const line of linesOf(text, block.start, block.end)) {
    if (line.empty) continue;
    const dash = isDash(text, line.start + line.indent);
    if (indent === undefined) {
      indent = line.indent;
      list = dash;
    }
    if (line.indent < indent || (line.indent === indent && dash === list)) starts.push(line.start);
  }
  return stretches(starts, block.start, block.end);
}

/** From each start to the next; the first reaches back to `from`, the last on to `to`. */
function stretches(starts: readonly number[], from: number, to: number): Span[] {
  return starts.map((start, index) => ({
    start: index === 0 ? from : start,
    end: starts[index + 1] ?? to,
  }));
}
