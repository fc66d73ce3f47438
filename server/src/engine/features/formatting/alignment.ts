import type { Line } from './line.ts';
import { type Cell, type Row, rowsOf } from './rows.ts';

/** Columns settle within two or three rounds. */
const roundLimit = 20;

/**
 * Blanks that put an atom below the one of the line above or below stay. Where most of a column stand in a row and some
 * do not, such as after an edit, they are put into it. All others become the usual ones.
 */
export function tidyAlignment(text: string, lines: readonly Line[]): void {
  for (const rows of rowsOf(text, lines)) {
    for (let round = 0; round < roundLimit; round++) if (!alignOnce(rows)) break;
  }
}

/** @returns whether anything has changed. */
function alignOnce(rows: readonly Row[]): boolean {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  let changed = false;
  for (let column = 0; column < columns; column++) {
    const cells = rows.flatMap((row) => row.cells[column] ?? []);
    for (const label of new Set(cells.map((cell) => cell.label))) {
      const alike = cells.filter((cell) => cell.label === label);
      const target = columnOf(alike);
      if (target !== undefined) for (const cell of alike) changed = moveTo(cell, target) || changed;
      else changed = straighten(rows, label) || changed;
    }
  }
  return changed;
}

/** The column in which most of some cells stand because somebody put them there; undefined where there is none. */
function columnOf(cells: readonly Cell[]): number | undefined {
  const [first] = cells;
  if (first === undefined || !first.isColumn || !cells.some(({ gap, usual }) => gap.after > usual))
    return undefined;
  const starts = cells.map(startOf);
  const counts = new Map<number, number>();
  for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1);
  const [most] = [...counts].find(([, count]) => count > cells.length / 2) ?? [];
  const inIt = cells.filter((_, index) => starts[index] === most);
  if (most === undefined || !isOnPurpose(inIt)) return undefined;
  return Math.max(most, ...cells.map((cell) => cell.start() - cell.gap.after + cell.usual));
}

function moveTo(cell: Cell, target: number): boolean {
  const by = target - cell.start();
  cell.gap.after += by;
  return by !== 0;
}

/** Takes the superfluous blanks out of what is not aligned, until all that is left is. */
function straighten(rows: readonly Row[], label: string): boolean {
  let changed = false;
  for (let again = true; again; ) {
    const cells = rows.map((row) => row.cells.find((cell) => cell.label === label));
    const kept = new Set([...chains(cells, startOf), ...chains(cells, endOf)].filter(isOnPurpose).flat());
    const loose = cells.filter(
      (cell) => cell !== undefined && !kept.has(cell) && cell.gap.after > cell.usual,
    );
    for (const cell of loose) if (cell !== undefined) cell.gap.after = cell.usual;
    again = loose.length > 0;
    changed ||= again;
  }
  return changed;
}

/** Blanks that are as many everywhere align nothing: without them all would stand in a row as well. */
function isOnPurpose(cells: readonly Cell[]): boolean {
  return cells.some(({ gap }) => gap.after !== cells[0]?.gap.after);
}

/** Cells of neighbouring lines that stand below each other. */
function chains(cells: readonly (Cell | undefined)[], placeOf: (cell: Cell) => number): Cell[][] {
  const found: Cell[][] = [];
  let above: Cell | undefined;
  for (const cell of cells) {
    if (cell !== undefined && above !== undefined && placeOf(above) === placeOf(cell))
      found.at(-1)?.push(cell);
    else if (cell !== undefined) found.push([cell]);
    above = cell;
  }
  return found;
}

function startOf(cell: Cell): number {
  return cell.start();
}

/** As numbers stand below each other. */
function endOf(cell: Cell): number {
  return cell.start() + cell.width;
}
