import type { Atom } from './atom.ts';
import { type Gap, gap } from './gap.ts';
import { isLong, type Line, type PlacedAtom } from './line.ts';

/** Puts every line to where what holds it wants it; what goes over several lines moves as a whole. */
export function tidyIndentation(lines: readonly Line[]): void {
  const shiftOf = shiftsOf(lines);
  for (const { atoms, isWhole } of lines) {
    const [first] = atoms;
    if (!isWhole || first === undefined || first.atom.role === 'comment' || first.atom.role === 'block')
      continue;
    const { column, owner } = first.atom;
    if (column !== undefined) first.gap.after = column;
    else if (owner !== undefined) first.gap.after = Math.max(1, first.gap.before + shiftOf(owner));
  }
  tidyComments(lines);
}

/** The blanks before the inner lines of values that go over several: quotes and blocks keep their shape. */
export function innerGaps(text: string, lines: readonly Line[]): Gap[] {
  const shiftOf = shiftsOf(lines);
  return lines.flatMap(({ atoms }) =>
    atoms.flatMap(({ atom }) => {
      const shift = atom.owner === undefined || !isLong(text, atom) ? 0 : shiftOf(atom.owner);
      return shift === 0 ? [] : shiftedLines(text, atom, shift);
    }),
  );
}

function shiftedLines(text: string, { span, role }: Atom, shift: number): Gap[] {
  const gaps: Gap[] = [];
  const starts = role === 'block' ? [span.start] : [];
  for (
    let at = text.indexOf('\n', span.start);
    at !== -1 && at + 1 < span.end;
    at = text.indexOf('\n', at + 1)
  ) {
    starts.push(at + 1);
  }
  for (const start of starts) {
    const [blanks = ''] = /^ */.exec(text.slice(start, span.end)) ?? [];
    const isEmpty = /^[\r\n]/.test(text.slice(start + blanks.length));
    if (isEmpty) continue;
    const inner = gap(start, start + blanks.length);
    inner.after = Math.max(0, inner.before + shift);
    gaps.push(inner);
  }
  return gaps;
}

/** By how much an atom moves to the right; where it stands is looked up once something asks, for few cases need it. */
function shiftsOf(lines: readonly Line[]): (atom: Atom) => number {
  let lineOf: ReadonlyMap<Atom, Line> | undefined;
  return (atom) => {
    lineOf ??= new Map(lines.flatMap((line) => line.atoms.map((placed) => [placed.atom, line] as const)));
    const atoms = lineOf.get(atom)?.atoms ?? [];
    const before = atoms.slice(0, atoms.findIndex((placed) => placed.atom === atom) + 1);
    return before.reduce((sum, { gap: { after, before: was } }) => sum + after - was, 0);
  };
}

/** A comment on a line of its own goes with the line that it stands in line with: the next, else the nearest above. */
function tidyComments(lines: readonly Line[]): void {
  const heads = lines.flatMap(({ isWhole, atoms: [head] }) => (isWhole && head !== undefined ? [head] : []));
  /** The nearest line above by its indentation, and whatever that is. */
  const above = new Map<number, PlacedAtom>();
  let last: PlacedAtom | undefined;
  let comments: PlacedAtom[] = [];
  const moveComments = (next: PlacedAtom | undefined) => {
    for (const { gap } of comments) {
      const beside = next?.gap.before === gap.before ? next : above.get(gap.before);
      const moved = beside ?? next ?? last;
      if (moved !== undefined) gap.after = Math.max(0, gap.before + moved.gap.after - moved.gap.before);
    }
    comments = [];
  };
  for (const head of heads) {
    if (head.atom.role === 'comment') comments.push(head);
    else if (head.atom.column !== undefined) {
      moveComments(head);
      above.set(head.gap.before, head);
      last = head;
    }
  }
  moveComments(undefined);
}

/** A comment behind something moves with its line, and stays in its column as far as there is room. */
export function tidyTrailingComments({ atoms }: Line): void {
  const last = atoms.at(-1);
  if (last?.atom.role !== 'comment' || atoms.length === 1) return;
  const grown = atoms.slice(1, -1).reduce((sum, placed) => sum + placed.gap.after - placed.gap.before, 0);
  last.gap.after = last.gap.before <= 1 ? 1 : Math.max(1, last.gap.before - grown);
}
