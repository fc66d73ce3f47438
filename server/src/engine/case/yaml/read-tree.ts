import type { Span } from '../../text/span.ts';
import { firstDocument } from './diagnose.ts';
import { parseSound } from './parse.ts';
import { itemsOf, sectionsOf } from './pieces.ts';
import { join, type ParseStretch, readBlock } from './recover.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import { type MappingNode, moveTree, type TreeNode } from './tree.ts';

/** A whole text as YAML: its top-level mapping as far as it can be read, and where it cannot. */
export interface TreeReading {
  readonly root: MappingNode;
  readonly problems: readonly SyntaxProblem[];
}

/** Reads one text after another, and remembers the pieces that did not change in between. */
export type TreeReader = (text: string) => TreeReading;

/** What makes pieces depend on each other, or a text more than one mapping: then it is parsed whole. */
const crossesPieces = /^(?:---|\.\.\.|%)|(?:^|[\s[{,:-])[&*][^\s,[\]{}]|^\s*<<\s*:/m;

/**
 * A reader that cuts the text into sections and list items, parses each alone and keeps what an unchanged
 * piece gave (the same text at another offset is the same piece). An edit costs its own piece, and a
 * broken line can only break its own. Where pieces do not stand alone the whole text is parsed: slower,
 * never different. The reader never throws.
 */
export function createTreeReader(): TreeReader {
  let known = new Map<string, TreeNode | undefined>();
  return (text) => {
    // A byte order mark in the middle is a letter; at the start of a piece it would be none.
    const crosses = crossesPieces.test(text) || text.includes('\ufeff', 1);
    // Whether an alias is sound hangs on an anchor elsewhere, so what it was in another text says nothing.
    if (crosses) known = new Map();
    const used = new Map<string, TreeNode | undefined>();
    const parse: ParseStretch = (stretch) => {
      if (used.has(stretch)) return used.get(stretch);
      const tree = known.has(stretch) ? known.get(stretch) : parseSound(stretch, text);
      used.set(stretch, tree);
      return tree;
    };
    const root = crosses ? parse(text) : readSections(text, parse);
    const reading = root?.kind === 'mapping' ? { root, problems: [] } : recoverDocument(text, parse);
    known = used;
    return reading;
  };
}

/** All sections as one mapping, or undefined where one of them cannot be read alone. */
function readSections(text: string, parse: ParseStretch): TreeNode | undefined {
  const trees = sectionsOf(text).map((section) => readSection(text, section, parse));
  return trees.every((tree) => tree?.kind === 'mapping') ? join(trees) : undefined;
}

function readSection(text: string, section: Span, parse: ParseStretch): TreeNode | undefined {
  const read = (span: Span) => {
    const tree = parse(text.slice(span.start, span.end));
    return tree && moveTree(tree, span.start);
  };
  const list = itemsOf(text, section);
  if (list === undefined) return read(section);
  const key = read(list.key);
  const items = list.items.map(read);
  const entry = key?.kind === 'mapping' ? key.entries[0] : undefined;
  const value = items.every((item) => item?.kind === 'sequence') ? join(items) : undefined;
  if (entry === undefined || value === undefined) return undefined;
  const span = { start: entry.key.span.start, end: value.span.end };
  return { kind: 'mapping', style: 'block', span, entries: [{ key: entry.key, value }] };
}

function recoverDocument(text: string, parse: ParseStretch): TreeReading {
  const { body, problems } = firstDocument(text);
  const recovered = readBlock(text, body, parse);
  return { root: asMapping(recovered.root, text), problems: [...problems, ...recovered.problems] };
}

/** The mapping that a case must be; a text that holds none reads as an empty one. */
function asMapping(node: TreeNode | undefined, text: string): MappingNode {
  if (node?.kind === 'mapping') return node;
  const span = { start: 0, end: text.length };
  return { kind: 'mapping', style: 'block', span, entries: [] };
}
