import type { BlockAbove } from './block-above.ts';
import {
  type CaseLine,
  entryAt,
  linesBelow,
  outerColumn,
  scalarEnd,
  skipBlanks,
  unquoted,
} from './case-line.ts';
import type { Neighbour } from './cursor.ts';

/**
 * The entries that stand beside a line: of its section, or of its list where it is an item that is no section.
 * At the top of the case none are told; whoever asks has the tree.
 */
export function besideEntry(
  text: string,
  line: CaseLine,
  above: BlockAbove,
  inSection: boolean,
): Neighbour[] {
  const column = inSection ? line.column : outerColumn(line);
  if (column === 0) return [];
  const isBeside = (other: CaseLine) =>
    inSection ? other.column === column : (other.dash ?? other.column) === column;
  const lines: CaseLine[] = line.dash === undefined || !inSection ? above.beside.filter(isBeside) : [];
  for (const below of linesBelow(text, line.end)) {
    if (outerColumn(below) < column) break;
    if (outerColumn(below) === column) lines.push(below);
  }
  return lines.map((other) => neighbour(text, other, inSection));
}

function neighbour(text: string, line: CaseLine, inSection: boolean): Neighbour {
  const first = line.start + line.column;
  const entry = inSection ? entryAt(text, first, line.end) : undefined;
  const from = entry === undefined ? first : skipBlanks(text, entry.behind, line.end);
  const value = unquoted(text.slice(from, scalarEnd(text, from, line.end)));
  return { name: entry === undefined ? '' : unquoted(text.slice(entry.name.start, entry.name.end)), value };
}
