import type { Atom } from './atom.ts';
import type { Line } from './line.ts';

/** Blanks between two atoms of a line where nothing is aligned; undefined where they are left as they are. */
export function usualBlanks(left: Atom, right: Atom): number | undefined {
  if (left.role === 'open' && right.role === 'close') return 0;
  if (right.role === 'comma') return 0;
  if (right.role === 'comment' || left.role === 'property' || right.role === 'property') return undefined;
  if (right.role === 'colon') return left.role === 'key' ? 0 : undefined;
  if (right.role === 'close') return right.bracket === 'mapping' ? 1 : 0;
  switch (left.role) {
    case 'open':
      return left.bracket === 'mapping' ? 1 : 0;
    case 'colon':
    case 'comma':
    case 'dash':
      return 1;
    default:
      return undefined;
  }
}

/** Whether there may be more blanks before an atom, so that it stands below one of the line above. */
export function mayBeAligned(left: Atom, right: Atom): boolean {
  if (right.role === 'comma' || right.role === 'comment') return false;
  return left.role === 'comma' || left.role === 'colon' || (right.role === 'close' && left.role !== 'open');
}

/** Makes the blanks within a line the usual ones; those by which something may be aligned can only grow here. */
export function tidySpacing({ atoms }: Line): void {
  for (const [index, { atom, gap }] of atoms.entries()) {
    const left = atoms[index - 1]?.atom;
    const usual = left && usualBlanks(left, atom);
    if (left === undefined || usual === undefined) continue;
    gap.after = mayBeAligned(left, atom) ? Math.max(usual, gap.before) : usual;
  }
}
