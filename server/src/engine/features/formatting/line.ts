import type { Atom } from './atom.ts';
import { type Gap, gap } from './gap.ts';

/** One line of a text, or the rest of one behind a value that goes over several, as atoms and the blanks before each. */
export interface Line {
  /** Counted from 0. */
  readonly number: number;
  readonly atoms: readonly PlacedAtom[];
  /** Whether the first gap is its indentation. */
  readonly isWhole: boolean;
}

export interface PlacedAtom {
  readonly atom: Atom;
  /** The blanks in front of it. */
  readonly gap: Gap;
}

export interface Lines {
  readonly lines: readonly Line[];
  /** Blanks at the ends of lines, and on lines of nothing else. */
  readonly trailing: readonly Gap[];
}

/** Sorts the atoms of a text into its lines. */
export function linesOfAtoms(text: string, atoms: readonly Atom[]): Lines {
  const lines: { number: number; atoms: PlacedAtom[]; isWhole: boolean }[] = [];
  const trailing: Gap[] = [];
  let number = 0;
  let end = 0;
  for (const atom of atoms) {
    const between = blanksBetween(text, end, atom.span.start);
    trailing.push(...between.trailing);
    number += between.breaks;
    const current = lines.at(-1);
    const last = current?.atoms.at(-1)?.atom;
    const goesOn = current !== undefined && between.breaks === 0 && last !== undefined && !isLong(text, last);
    if (goesOn) current.atoms.push({ atom, gap: between.gap });
    else
      lines.push({
        number,
        atoms: [{ atom, gap: between.gap }],
        isWhole: between.breaks > 0 || end === 0 || text[end - 1] === '\n',
      });
    number += breaksIn(text, atom);
    end = atom.span.end;
  }
  const rest = blanksBetween(text, end, text.length);
  trailing.push(...rest.trailing, rest.gap);
  return { lines, trailing };
}

/** Whether an atom goes over several lines. */
export function isLong(text: string, { span }: Atom): boolean {
  const newline = text.indexOf('\n', span.start);
  return newline !== -1 && newline < span.end;
}

function breaksIn(text: string, { span }: Atom): number {
  let count = 0;
  for (let at = text.indexOf('\n', span.start); at !== -1 && at < span.end; at = text.indexOf('\n', at + 1))
    count++;
  return count;
}

/** What lies between two atoms: the blanks before the second, those at the ends of lines, and the number of line ends. */
function blanksBetween(
  text: string,
  start: number,
  end: number,
): { gap: Gap; trailing: Gap[]; breaks: number } {
  const trailing: Gap[] = [];
  let from = start;
  let breaks = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    const lineEnd = text[at - 1] === '\r' && at > from ? at - 1 : at;
    if (lineEnd > from) trailing.push(gap(from, lineEnd));
    breaks++;
    from = at + 1;
  }
  return { gap: gap(from, end), trailing, breaks };
}
