import type { TextEdit } from '../../engine/text/edit.ts';

/**
 * Edits that turn one text into the other and touch no line that is the same at the start, at the end or, where both
 * have the same number of lines, in the middle.
 */
export function editsBetween(before: string, after: string): TextEdit[] {
  const [from, to] = [linesOf(before), linesOf(after)];
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < shorter - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  const [removed, added] = [from.slice(head, from.length - tail), to.slice(head, to.length - tail)];
  const start = lengthOf(from.slice(0, head));
  if (removed.length !== added.length) {
    return [{ span: { start, end: start + lengthOf(removed) }, newText: added.join('') }];
  }
  return replacedLines(removed, added, start);
}

function replacedLines(from: readonly string[], to: readonly string[], start: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let offset = start;
  for (const [index, line] of from.entries()) {
    const newText = to[index] ?? '';
    if (newText !== line) edits.push({ span: { start: offset, end: offset + line.length }, newText });
    offset += line.length;
  }
  return edits;
}

/** The lines of a text, each with its line ending. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((length, line) => length + line.length, 0);
}
