import type { Span } from './span.ts';

/** Replace the text of `span` (UTF-16 offsets into the text before any edit) with `newText`. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Edits in the order of their places; the ones at the same place keep their order. */
function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort(
    (left, right) => left.span.start - right.span.start || left.span.end - right.span.end,
  );
}

/** Whether two of the edits touch the same text, so that they cannot be applied together. */
export function collide(edits: readonly TextEdit[]): boolean {
  const ordered = inOrder(edits);
  return ordered.some((edit, index) => {
    const previous = ordered[index - 1];
    if (previous === undefined) return false;
    const samePlace = previous.span.start === edit.span.start;
    return previous.span.end > edit.span.start || samePlace;
  });
}

/** Whether the edits can be applied to a text at once: each within it, none inverted, none over another. */
export function isApplicable(text: string, edits: readonly TextEdit[]): boolean {
  let done = 0;
  return inOrder(edits).every(({ span }) => {
    const fits = done <= span.start && span.start <= span.end && span.end <= text.length;
    done = span.end;
    return fits;
  });
}

/**
 * Says where an offset into the text before edits lies in the text after them: what stands there moves behind text that
 * is inserted in front of it. Undefined where an edit replaces what stood there.
 * @param edits that can be applied at once.
 */
export function offsetsAfter(edits: readonly TextEdit[]): (offset: number) => number | undefined {
  const ordered = inOrder(edits);
  const shifts = [0];
  for (const { span, newText } of ordered) {
    shifts.push((shifts.at(-1) ?? 0) + newText.length - (span.end - span.start));
  }
  return (offset) => {
    let [low, high] = [0, ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.span.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const next = ordered[low];
    if (next !== undefined && next.span.start <= offset) return undefined;
    return offset + (shifts[low] ?? 0);
  };
}

/**
 * The text with all edits applied at once.
 * @throws RangeError when two edits overlap: applying them would lose text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const { span, newText } of inOrder(edits)) {
    if (span.start < done) throw new RangeError(`Edits overlap at offset ${span.start}`);
    result += text.slice(done, span.start) + newText;
    done = span.end;
  }
  return result + text.slice(done);
}
