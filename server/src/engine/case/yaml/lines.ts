/** A line of a text, without its line end: offsets of its start and of its end. */
export interface Line {
  readonly start: number;
  /** Characters in front of the first visible one. */
  readonly indent: number;
  /** Columns that these take: a tab counts as two blanks, as its repair writes it. */
  readonly column: number;
  readonly end: number;
  /** Offset at which the next line starts. */
  readonly next: number;
  /** Nothing, or a comment alone. */
  readonly empty: boolean;
}

/**
 * The lines of `text` between two offsets; blanks, tabs, and the wide and non-breaking blanks that YAML takes
 * for text all count as indentation.
 */
export function* linesOf(text: string, start: number, end: number): Generator<Line> {
  let offset = start;
  while (offset < end) {
    const newline = text.indexOf('\n', offset);
    const next = newline === -1 || newline >= end ? end : newline + 1;
    let lineEnd = newline === -1 || newline >= end ? end : newline;
    if (lineEnd > offset && text[lineEnd - 1] === '\r') lineEnd--;
    let first = offset;
    let column = 0;
    for (; first < lineEnd && isBlank(text.charCodeAt(first)); first++)
      column += text[first] === '\t' ? 2 : 1;
    yield {
      start: offset,
      indent: first - offset,
      column,
      end: lineEnd,
      next,
      empty: first === lineEnd || text[first] === '#',
    };
    offset = next;
  }
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0x3000;
}

/** Whether a list item starts at `offset`. */
export function isDash(text: string, offset: number): boolean {
  if (text[offset] !== '-') return false;
  const after = text[offset + 1];
  return after === undefined || after === ' ' || after === '\n' || after === '\r' || after === '\t';
}
