import type { CaseFile } from '../case/case-file.ts';
import { linesOf } from '../case/yaml/lines.ts';
import type { TreeNode } from '../case/yaml/tree.ts';
import type { Span } from '../text/span.ts';

/** A character that gives a text its structure, by its offset: the dash of a list item, the start of a comment. */
export type StructureMarks = ReadonlyMap<number, '-' | '#'>;

/**
 * The dashes and comments of a case: what looks like one and is not part of a value or a name. What stands in a value
 * that could not be read counts as one.
 */
export function structureMarks({ text, tree }: CaseFile): StructureMarks {
  const marks = new Map<number, '-' | '#'>();
  const scalars = scalarsIn(tree).sort((left, right) => left.start - right.start);
  let next = 0;
  const add = (offset: number, mark: '-' | '#'): boolean => {
    while ((scalars[next]?.end ?? text.length) <= offset && next < scalars.length) next++;
    if ((scalars[next]?.start ?? text.length) <= offset) return false;
    marks.set(offset, mark);
    return true;
  };
  for (const { start, indent, end } of linesOf(text, 0, text.length)) {
    let offset = start + indent;
    while (text[offset] === '-' && (offset + 1 === end || isBlank(text[offset + 1]))) {
      add(offset, '-');
      offset++;
      while (offset < end && isBlank(text[offset])) offset++;
    }
    for (; offset !== -1 && offset < end; offset = text.indexOf('#', offset + 1)) {
      if (text[offset] !== '#' || !(offset === start || isBlank(text[offset - 1]))) continue;
      if (add(offset, '#')) break;
    }
  }
  return marks;
}

/**
 * Whether every mark is still one after edits.
 * @param moved where an offset lies after them.
 */
export function keepsMarks(
  before: StructureMarks,
  after: StructureMarks,
  moved: (offset: number) => number | undefined,
): boolean {
  for (const [offset, mark] of before) if (after.get(moved(offset) ?? -1) !== mark) return false;
  return true;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/** The spans of all names and values that could be read and are not empty. */
function scalarsIn(node: TreeNode, spans: Span[] = []): Span[] {
  if (node.kind === 'sequence') for (const item of node.items) scalarsIn(item, spans);
  else if (node.kind === 'mapping') {
    for (const { key, value } of node.entries) {
      scalarsIn(key, spans);
      scalarsIn(value, spans);
    }
  } else if (node.broken !== true && node.span.start < node.span.end) spans.push(node.span);
  return spans;
}
