import type { Atom } from './atom.ts';
import type { Gap } from './gap.ts';
import { isLong, type Line } from './line.ts';
import { mayBeAligned, usualBlanks } from './spacing.ts';
import { widthOf } from './width.ts';

/** Something on a line that may stand below the same on another. */
export interface Cell {
  readonly gap: Gap;
  /** The fewest blanks before it. */
  readonly usual: number;
  /** What it is: cells are compared with those alike. */
  readonly label: string;
  /** Whether it may be moved to stand with others. */
  readonly isColumn: boolean;
  /** In columns. */
  readonly width: number;
  /** The column at which it begins, as the blanks before it are now. */
  start(): number;
}

export interface Row {
  readonly cells: readonly Cell[];
}

/** The groups of lines that follow each other, stand at the same indentation, and can have something aligned. */
export function rowsOf(text: string, lines: readonly Line[]): Row[][] {
  const groups: Row[][] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const isRow = line.isWhole && !line.atoms.some(({ atom }) => isLong(text, atom));
    const row = isRow ? { cells: cellsOf(text, line) } : undefined;
    if (row !== undefined && above !== undefined && areNeighbours(above, line)) groups.at(-1)?.push(row);
    else if (row !== undefined) groups.push([row]);
    above = row === undefined ? undefined : line;
  }
  return groups.filter((rows) => rows.some(({ cells }) => cells.length > 0));
}

function areNeighbours(above: Line, line: Line): boolean {
  const [left, right] = [above, line].map(({ atoms }) => atoms[dashesOf(atoms)]?.atom);
  return line.number === above.number + 1 && left?.role === right?.role && left?.column === right?.column;
}

/** How many dashes stand in front of a line: its first entry stands in line with those of the lines below. */
function dashesOf(atoms: Line['atoms']): number {
  const first = atoms.findIndex(({ atom }) => atom.role !== 'dash');
  return first === -1 ? atoms.length : first;
}

function cellsOf(text: string, { atoms }: Line): Cell[] {
  const cells: Cell[] = [];
  const dashes = dashesOf(atoms);
  for (const [index, { atom, gap }] of atoms.entries()) {
    const left = atoms[index - 1]?.atom;
    const usual = left && usualBlanks(left, atom);
    if (left === undefined || usual === undefined || !mayBeAligned(left, atom)) continue;
    const before = atoms.slice(0, index);
    const key = before.at(-2)?.atom;
    const widths = before.reduce(
      (sum, { atom: { span } }) => sum + widthOf(text.slice(span.start, span.end)),
      0,
    );
    cells.push({
      gap,
      usual,
      label: `${index - dashes} ${labelOf(text, left, atom, key)}`,
      isColumn: left.role === 'comma' || (left.role === 'colon' && !isInBrackets(key)),
      width: widthOf(text.slice(atom.span.start, atom.span.end)),
      start: () => before.reduce((sum, placed) => sum + placed.gap.after, widths) + gap.after,
    });
  }
  return cells;
}

/** An entry of a bracket is told by its name, the value of a line by being one. */
function labelOf(text: string, left: Atom, atom: Atom, key: Atom | undefined): string {
  const named = ({ span }: Atom) => text.slice(span.start, span.end);
  if (left.role === 'comma') return atom.role === 'key' ? `, ${named(atom)}` : ',';
  if (left.role === 'colon') return key === undefined || !isInBrackets(key) ? ':' : `: ${named(key)}`;
  return named(atom);
}

function isInBrackets(key: Atom | undefined): boolean {
  return key?.owner?.role === 'open';
}
