import type { Entry, SequenceNode, TreeNode } from '../../case/yaml/tree.ts';
import type { Span } from '../../text/span.ts';

/** Whether a place is that of a YAML alias: what is read there stands elsewhere. */
export function isAlias(text: string, { start }: Span): boolean {
  return text[start] === '*';
}

/** A part of the text without the comments behind its last value, which YAML may count to it. */
export function contentSpan(node: TreeNode): Span {
  return { start: node.span.start, end: contentEnd(node) };
}

/** A name with its value. */
export function entrySpan({ key, value }: Entry): Span {
  return { start: key.span.start, end: Math.max(key.span.end, contentEnd(value)) };
}

/** An item of a list, with the dash in front of it where it has one. */
export function itemSpan(text: string, list: SequenceNode, item: TreeNode): Span {
  const { start, end } = contentSpan(item);
  const dash = list.style === 'flow' ? -1 : text.lastIndexOf('-', start - 1);
  return { start: dash < list.span.start ? start : dash, end };
}

function contentEnd(node: TreeNode): number {
  if (node.kind === 'scalar' || node.style === 'flow') return node.span.end;
  if (node.kind === 'sequence') {
    const last = node.items.at(-1);
    return last === undefined ? node.span.end : contentEnd(last);
  }
  const [first, ...others] = node.entries;
  if (first === undefined) return node.span.end;
  // What is merged into a section stands behind its own entries, and elsewhere in the text.
  const last = others.reduce((one, next) => (next.key.span.start > one.key.span.start ? next : one), first);
  return entrySpan(last).end;
}
