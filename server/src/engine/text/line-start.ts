/** The offset (UTF-16) at which the line of an offset begins; LF ends a line. */
export function lineStart(text: string, offset: number): number {
  // In front of the first character there is nothing to search: a negative position would count as 0.
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
