import type { Span } from '../../text/span.ts';

/** How a scalar is written in the file. */
export type Quoting = 'plain' | 'single' | 'double' | 'block';

/** A single value. An empty one (`key:`) has an empty text and a zero-width span behind its key. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly span: Span;
  /** The characters between the ends of the span, quotes included. */
  readonly source: string;
  /** What is meant: quotes and escapes resolved, nothing taken for a number or a date. */
  readonly text: string;
  readonly quoting: Quoting;
  /** Set where the YAML could not be read: something stands there, nobody can say what. */
  readonly broken?: true;
}

export interface Entry {
  readonly key: ScalarNode;
  readonly value: TreeNode;
}

export interface MappingNode {
  readonly kind: 'mapping';
  readonly span: Span;
  readonly style: 'block' | 'flow';
  readonly entries: readonly Entry[];
}

export interface SequenceNode {
  readonly kind: 'sequence';
  readonly span: Span;
  readonly style: 'block' | 'flow';
  readonly items: readonly TreeNode[];
}

/** What YAML says, as plain data: every span an offset into the whole file. */
export type TreeNode = ScalarNode | MappingNode | SequenceNode;

function moveScalar(node: ScalarNode, by: number): ScalarNode {
  return { ...node, span: { start: node.span.start + by, end: node.span.end + by } };
}

/** The same tree, read from a text that stands `by` offsets further on. */
export function moveTree(node: TreeNode, by: number): TreeNode {
  if (by === 0) return node;
  const span = { start: node.span.start + by, end: node.span.end + by };
  switch (node.kind) {
    case 'scalar':
      return moveScalar(node, by);
    case 'mapping': {
      const entries = node.entries.map((entry) => ({
        key: moveScalar(entry.key, by),
        value: moveTree(entry.value, by),
      }));
      return { ...node, span, entries };
    }
    case 'sequence':
      return { ...node, span, items: node.items.map((item) => moveTree(item, by)) };
  }
}
