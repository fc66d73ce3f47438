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

/**
 * What makes pieces depend on each other, or a text more than one mapping: then it is parsed whole. One form each, for
 * the letter that is looked for first decides how fast a text is searched.
 */
const crossesPieces = [
  /^(?:---|\.\.\.|%)/m,
  /(?<![^\s[{,:-])[&*][^\s,[\]{}]/,
  /^[^\S\r\n\u2028\u2029]*<<\s*:/m,
  // A byte order mark in the middle is a letter; at the start of a piece it would be none.
  /(?<!^)\ufeff/,
];

/** The sound tree of a piece, and the same at the offset at which the piece was read last. */
interface Piece {
  readonly tree: TreeNode | undefined;
  last?: { readonly start: number; readonly tree: TreeNode };
}

/**
 * A reader that cuts the text into sections and list items, parses each alone and keeps what an unchanged
 * piece gave (the same text at another offset is the same piece). An edit costs its own piece, and a
 * broken line can only break its own. Where pieces do not stand alone the whole text is parsed: slower,
 * never different. The reader never throws.
 */
export function createTreeReader(): TreeReader {
  let known = new Map<string, Piece>();
  return (text) => {
    const crosses = crossesPieces.some((form) => form.test(text));
    // Whether an alias is sound hangs on an anchor elsewhere, so what it was in another text says nothing.
    if (crosses) known = new Map();
    const used = new Map<string, Piece>();
    const pieceOf = (stretch: string): Piece => {
      const piece = used.get(stretch) ?? known.get(stretch) ?? { tree: parseSound(stretch, text) };
      used.set(stretch, piece);
      return piece;
    };
    const parse: ParseStretch = (stretch) => pieceOf(stretch).tree;
    /** A piece that stands where it stood gives the same object, by which what was made of it is known again. */
    const read = ({ start, end }: Span): TreeNode | undefined => {
      const piece = pieceOf(text.slice(start, end));
      if (piece.tree === undefined) return undefined;
      if (piece.last?.start !== start) piece.last = { start, tree: moveTree(piece.tree, start) };
      return piece.last.tree;
    };
    const root = crosses ? parse(text) : readSections(text, read);
    const reading = root?.kind === 'mapping' ? { root, problems: [] } : recoverDocument(text, parse);
    known = used;
    return reading;
  };
}

/** The sound tree of a piece of the text, where it stands; undefined where it is not sound. */
type ReadPiece = (piece: Span) => TreeNode | undefined;

/** All sections as one mapping, or undefined where one of them cannot be read alone. */
function readSections(text: string, read: ReadPiece): TreeNode | undefined {
  const trees = sectionsOf(text).map((section) => readSection(text, section, read));
  return trees.every((tree) => tree?.kind === 'mapping') ? join(trees) : undefined;
}

function readSection(text: string, section: Span, read: ReadPiece): TreeNode | undefined {
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
