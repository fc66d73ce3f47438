import stringWidth from 'string-width';

/** Columns that a stretch of a line takes in an editor: two for a Chinese character. */
export function widthOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text);
}
