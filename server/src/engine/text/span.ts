/** A half-open stretch of a text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `offset` lies in the span or touches one of its ends. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether the two spans share at least one offset; an empty span is shared where it touches. */
export function overlaps(left: Span, right: Span): boolean {
  return left.start <= right.end && right.start <= left.end;
}
