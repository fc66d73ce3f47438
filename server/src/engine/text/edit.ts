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
