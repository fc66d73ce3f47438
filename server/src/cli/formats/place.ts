import type { LineIndex } from '../../engine/text/line-index.ts';
import type { Span } from '../../engine/text/span.ts';

/** A stretch of a file as editors count: lines and columns from 1, columns in UTF-16 units, the end behind the last one. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOf(lines: LineIndex, span: Span): Place {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
