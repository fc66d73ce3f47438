/** A place in a text: zero-based line, zero-based UTF-16 column. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Converts between offsets and positions of one text; CR LF, LF and CR end a line. */
export interface LineIndex {
  readonly lineCount: number;
  /** The position of a UTF-16 offset; offsets outside the text are clamped. */
  positionAt(offset: number): Position;
  /** The offset at which a line starts; lines past the end start at the end of the text. */
  lineStart(line: number): number;
}

export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === 13 && text.charCodeAt(offset + 1) === 10) continue;
    if (unit === 10 || unit === 13) starts.push(offset + 1);
  }
  return {
    lineCount: starts.length,
    lineStart: (line) => starts[line] ?? text.length,
    positionAt(offset) {
      const clamped = Math.min(Math.max(offset, 0), text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= clamped) low = middle;
        else high = middle - 1;
      }
      return { line: low, character: clamped - (starts[low] ?? 0) };
    },
  };
}
