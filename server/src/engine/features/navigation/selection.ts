import type { CaseFile } from '../../case/case-file.ts';
import type { TreeNode } from '../../case/yaml/tree.ts';
import { lineStart } from '../../text/line-start.ts';
import { type Span, touches } from '../../text/span.ts';
import { contentSpan, entrySpan, isAlias, itemSpan } from './tree-spans.ts';

/**
 * What is selected at an offset as the selection grows: the word, the value without and with its quotes, the entry with
 * its key, the item with its dash, the list, the section, the file. From the smallest to the whole, each larger than the
 * one before.
 */
export function selectionsAt({ text, tree }: CaseFile, offset: number): readonly Span[] {
  const whole = { start: 0, end: text.length };
  const outer = [whole, contentSpan(tree), ...within(text, tree, offset)];
  const comment = commentAt(text, outer.at(-1) ?? whole, offset);
  const steps = [...outer, ...(comment === undefined ? [] : [comment]), ...wordAt(text, offset)];
  const growing: Span[] = [];
  for (const step of steps.reverse()) {
    const last = growing.at(-1);
    if (last === undefined || isLarger(step, last)) growing.push(step);
  }
  return growing;
}

/** From the outside to the inside. */
function within(text: string, node: TreeNode, offset: number): Span[] {
  if (isAlias(text, node.span)) return [];
  switch (node.kind) {
    case 'scalar':
      return node.quoting === 'single' || node.quoting === 'double'
        ? [{ start: node.span.start + 1, end: node.span.end - 1 }]
        : [];
    case 'sequence':
      for (const item of node.items) {
        const whole = itemSpan(text, node, item);
        if (touches(whole, offset)) return [whole, contentSpan(item), ...within(text, item, offset)];
      }
      return [];
    case 'mapping':
      for (const entry of node.entries) {
        const { key, value } = entry;
        const pair = entrySpan(entry);
        if (!touches(pair, offset)) continue;
        if (touches(key.span, offset)) return [pair, key.span];
        return touches(contentSpan(value), offset)
          ? [pair, contentSpan(value), ...within(text, value, offset)]
          : [pair];
      }
      return [];
  }
}

/** The comment that an offset stands in: its line from the sign on, outside of any value. */
function commentAt(text: string, around: Span, offset: number): Span | undefined {
  const start = lineStart(text, offset);
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : text[newline - 1] === '\r' ? newline - 1 : newline;
  const sign = /(?:^|\s)#/.exec(text.slice(Math.max(start, around.start), offset));
  if (sign === null) return undefined;
  return { start: text.indexOf('#', Math.max(start, around.start) + sign.index), end };
}

/** Letters and digits with what joins them in a code: `AIEC-2225-2026-004512`, and in it `2026`. */
function wordAt(text: string, offset: number): Span[] {
  return [/[\p{L}\p{N}_./-]/u, /[\p{L}\p{N}]/u].flatMap((part) => {
    let [start, end] = [offset, offset];
    while (start > 0 && part.test(text[start - 1] ?? '')) start--;
    while (end < text.length && part.test(text[end] ?? '')) end++;
    return start < end ? [{ start, end }] : [];
  });
}

function isLarger(outer: Span, inner: Span): boolean {
  return (
    outer.start <= inner.start &&
    outer.end >= inner.end &&
    (outer.start < inner.start || outer.end > inner.end)
  );
}
