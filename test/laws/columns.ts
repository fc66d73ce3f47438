/**
 * Characters that an editor draws two columns wide: Han, kana, hangul, full-width forms and CJK punctuation
 * (the classes W and F of Unicode Standard Annex 11, as far as case files use them).
 */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** How many columns a text takes on the screen; a tab counts as one. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : 1;
  return columns;
}

/**
 * The UTF-16 offset in `line` that stands at a screen column.
 * @throws RangeError when the column is behind the line, or in the middle of a wide character.
 */
export function offsetAtColumn(line: string, column: number): number {
  let offset = 0;
  let reached = 0;
  for (const character of line) {
    if (reached >= column) break;
    reached += columnsOf(character);
    offset += character.length;
  }
  if (reached !== column)
    throw new RangeError(`no character of "${line}" begins or ends at column ${column}`);
  return offset;
}
