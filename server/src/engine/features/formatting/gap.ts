import type { Span } from '../../text/span.ts';

/** A run of blanks that formatting may make longer or shorter. */
export interface Gap {
  readonly span: Span;
  /** Its length in the text. */
  readonly before: number;
  /** Its length once it is tidy. */
  after: number;
}

export function gap(start: number, end: number): Gap {
  return { span: { start, end }, before: end - start, after: end - start };
}
