import type { CaseFile } from '../../case/case-file.ts';
import { linesOf } from '../../case/yaml/lines.ts';
import type { TreeNode } from '../../case/yaml/tree.ts';
import { type LineIndex, lineIndex } from '../../text/line-index.ts';
import type { Span } from '../../text/span.ts';
import { contentSpan, isAlias, itemSpan } from './tree-spans.ts';

/** Lines, counted from 0, that can be folded into the first of them. */
export interface Fold {
  readonly kind: 'part' | 'comment';
  readonly first: number;
  readonly last: number;
}

/**
 * What can be folded: sections, nodes, list items, texts over several lines and blocks of comments, each from the line
 * of its key or dash. Of several that begin on one line only the largest is told; a closing bracket that begins its line
 * stays visible.
 * @param most how many are told at most; the largest remain.
 */
export function folds(file: CaseFile, most = Number.POSITIVE_INFINITY): readonly Fold[] {
  const collector = new Collector(file);
  collector.within(file.tree);
  const parts = [...collector.parts.values()];
  const all = [...parts, ...commentBlocks(file.text, collector.scalars, collector.lines)];
  if (all.length <= most) return all.sort((left, right) => left.first - right.first);
  const largest = all
    .sort((left, right) => right.last - right.first - (left.last - left.first))
    .slice(0, most);
  return largest.sort((left, right) => left.first - right.first);
}

class Collector {
  readonly lines: LineIndex;
  /** By first line. */
  readonly parts = new Map<number, Fold>();
  /** Texts over several lines, in which no line is a comment. */
  readonly scalars: Span[] = [];
  readonly #text: string;

  constructor({ text }: CaseFile) {
    this.#text = text;
    this.lines = lineIndex(text);
  }

  within(node: TreeNode): void {
    if (isAlias(this.#text, node.span)) return;
    if (node.kind === 'mapping') {
      for (const { key, value } of node.entries) {
        if (!isAlias(this.#text, key.span)) this.#part(key.span.start, value);
      }
    } else if (node.kind === 'sequence') {
      for (const item of node.items) this.#part(itemSpan(this.#text, node, item).start, item);
    }
  }

  #part(start: number, node: TreeNode): void {
    const newline = this.#text.indexOf('\n', start);
    if (newline === -1 || newline >= node.span.end) return;
    const [first, end] = [this.#lineAt(start), this.#lineAt(contentSpan(node).end)];
    if (end <= first) return;
    if (node.kind === 'scalar') this.scalars.push(node.span);
    const last = this.#closesAlone(node) ? end - 1 : end;
    if (last > first && (this.parts.get(first)?.last ?? 0) < last) {
      this.parts.set(first, { kind: 'part', first, last });
    }
    this.within(node);
  }

  /** Whether the bracket that closes a list or a section begins its line. */
  #closesAlone(node: TreeNode): boolean {
    if (node.kind === 'scalar' || node.style === 'block') return false;
    const end = node.span.end - 1;
    return this.#text.slice(this.lines.lineStart(this.#lineAt(end)), end).trim() === '';
  }

  #lineAt(offset: number): number {
    return this.lines.positionAt(offset).line;
  }
}

/** Two lines or more, one below the other, that hold nothing but a comment. */
function commentBlocks(text: string, scalars: readonly Span[], lines: LineIndex): Fold[] {
  const blocks: Fold[] = [];
  let first: number | undefined;
  let number = 0;
  const end = (last: number): void => {
    if (first !== undefined && last > first) blocks.push({ kind: 'comment', first, last });
    first = undefined;
  };
  const insides = [...scalars].sort((left, right) => left.start - right.start);
  for (const line of linesOf(text, 0, text.length)) {
    while ((insides[0]?.end ?? line.start) < line.start) insides.shift();
    const isInside = insides[0] !== undefined && insides[0].start < line.start;
    if (!isInside && text[line.start + line.indent] === '#') first ??= number;
    else end(number - 1);
    number++;
  }
  end(Math.min(number, lines.lineCount) - 1);
  return blocks;
}
