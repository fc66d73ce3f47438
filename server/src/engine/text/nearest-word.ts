/**
 * The word that was most likely meant by a typed one, or undefined where none is near: one mistake in three characters
 * is the most that passes, so nonsense gets no suggestion. Letter case, blanks, hyphens and underscores do not count.
 * Of two equally near the earlier in the list wins, so list the likelier first.
 */
export function nearestWord<Word extends string>(typed: string, words: Iterable<Word>): Word | undefined {
  const plainTyped = plain(typed);
  if (plainTyped.length === 0) return undefined;
  let best: { word: Word; mistakes: number } | undefined;
  for (const word of words) {
    const plainWord = plain(word);
    const length = Math.max(plainTyped.length, plainWord.length);
    const allowed = length === 2 ? 1 : Math.floor(length / 3);
    const bound = best ? Math.min(allowed, best.mistakes - 1) : allowed;
    if (Math.abs(plainTyped.length - plainWord.length) > bound) continue;
    const mistakes = distance(plainTyped, plainWord);
    if (mistakes <= bound) best = { word, mistakes };
  }
  return best?.word;
}

function plain(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

/**
 * Fewest letters to insert, delete, replace or swap with their neighbour to make one word of the other: the
 * Damerau–Levenshtein distance in its optimal string alignment form, where no letter is touched twice.
 */
function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
