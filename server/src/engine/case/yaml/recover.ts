import { applyEdits, type TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { diagnose } from './diagnose.ts';
import { isDash, linesOf } from './lines.ts';
import { entriesOf } from './pieces.ts';
import { repairsOf } from './repair.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import { type Entry, moveTree, type ScalarNode, type TreeNode } from './tree.ts';

/** A block read as far as it goes, and what stood in the way. Offsets into the whole text. */
export interface Recovered {
  readonly root: TreeNode | undefined;
  readonly problems: readonly SyntaxProblem[];
}

/** The sound tree of a stretch of the text, its spans relative to the stretch; undefined where it is not sound. */
export type ParseStretch = (stretch: string) => TreeNode | undefined;

/**
 * Reads a block that does not parse as a whole: cut into its entries by indentation, each read alone,
 * and again inside an entry that is broken, until the slip is alone with its own line.
 */
function recoverBlock(text: string, block: Span, parse: ParseStretch): Recovered {
  const entries = entriesOf(text, block);
  if (entries.length > 1) return recoverEntries(text, entries, parse);
  const [entry] = entries;
  return entry === undefined ? { root: undefined, problems: [] } : recoverEntry(text, entry, parse);
}

/** Reads a block, whole where it is sound, else by its entries. */
export function readBlock(text: string, block: Span, parse: ParseStretch): Recovered {
  const sound = parse(text.slice(block.start, block.end));
  if (sound !== undefined) return { root: moveTree(sound, block.start), problems: [] };
  return recoverBlock(text, block, parse);
}

function recoverEntries(text: string, entries: readonly Span[], parse: ParseStretch): Recovered {
  const parts = entries.map((entry) => ({ entry, ...readBlock(text, entry, parse) }));
  const kind = parts.find((part) => part.root !== undefined && part.root.kind !== 'scalar')?.root?.kind;
  const strays = parts.filter((part) => part.root !== undefined && part.root.kind !== kind);
  const problems = [
    ...parts.flatMap((part) => part.problems),
    ...strays.map(({ entry }) => diagnose(text, entry, undefined)),
  ];
  if (problems.length === 0) problems.push(...misplaced(text, entries));
  return { root: join(parts.map((part) => part.root)), problems };
}

/** Every entry reads well alone, so what is wrong is how far they are indented. */
function misplaced(text: string, entries: readonly Span[]): SyntaxProblem[] {
  const firsts = entries.map((entry) => firstLine(text, entry));
  const indent = firsts[0]?.indent;
  const odd = firsts.find((line) => line !== undefined && line.indent !== indent) ?? firsts.at(-1);
  if (odd === undefined) return [];
  const problem = { kind: 'indentation', span: { start: odd.start + odd.indent, end: odd.end } } as const;
  if (indent === undefined || odd.indent === indent) return [problem];
  const blanks = { span: { start: odd.start, end: odd.start + odd.indent }, newText: ' '.repeat(indent) };
  return [{ ...problem, repair: [blanks] }];
}

function firstLine(text: string, entry: Span) {
  for (const line of linesOf(text, entry.start, entry.end)) if (!line.empty) return line;
  return undefined;
}

/** One entry that does not parse: repaired where the repair is certain, opened where it holds a block, else given up. */
function recoverEntry(text: string, entry: Span, parse: ParseStretch): Recovered {
  const repaired = repairEntry(text, entry, parse);
  if (repaired !== undefined) return repaired;
  const line = firstLine(text, entry);
  if (line === undefined) return { root: undefined, problems: [] };
  const first = line.start + line.indent;
  if (isDash(text, first) && first + 1 < entry.end) return recoverItem(text, entry, first, parse);
  const key = keyAt(text, { start: first, end: line.end });
  if (key === undefined) return { root: undefined, problems: [diagnose(text, entry, undefined)] };
  const opensBlock = /^[ \t]*(#.*)?$/.test(text.slice(key.colon + 1, line.end));
  if (opensBlock && line.next < entry.end) {
    const nested = readBlock(text, { start: line.next, end: entry.end }, parse);
    const value = nested.root ?? broken(key.colon + 1, entry.end, text);
    return { root: mapping({ key: key.node, value }), problems: nested.problems };
  }
  const value = broken(key.colon + 1, line.end, text);
  const problem = diagnose(text, entry, value.span);
  const deeper =
    line.next < entry.end ? readBlock(text, { start: line.next, end: entry.end }, parse) : undefined;
  const alone = parse(text.slice(entry.start, line.next));
  if (alone === undefined || deeper?.root?.kind !== 'mapping') {
    return { root: mapping({ key: key.node, value }), problems: [problem] };
  }
  // The line itself is sound; the ones below it are indented as if they belonged to its value.
  const misplacedLine = firstLine(text, { start: line.next, end: entry.end });
  const span = misplacedLine
    ? { start: misplacedLine.start + misplacedLine.indent, end: misplacedLine.end }
    : value.span;
  return {
    root: join([moveTree(alone, entry.start), deeper.root]),
    problems: [{ kind: 'indentation', span }, ...deeper.problems],
  };
}

/** A broken list item: its content is read as a block of its own, the dash taken for a blank. */
function recoverItem(text: string, entry: Span, dash: number, parse: ParseStretch): Recovered {
  const content = `${text.slice(0, dash)} ${text.slice(dash + 1)}`;
  const item = readBlock(content, entry, parse);
  const items = [item.root ?? broken(dash + 1, entry.end, text)];
  return {
    root: { kind: 'sequence', style: 'block', span: { start: dash, end: entry.end }, items },
    problems: item.problems,
  };
}

function repairEntry(text: string, entry: Span, parse: ParseStretch): Recovered | undefined {
  const original = text.slice(entry.start, entry.end);
  const rounds: (readonly TextEdit[])[] = [];
  const problems: SyntaxProblem[] = [];
  let current = original;
  for (let round = 0; round < 4; round++) {
    const next = repairsOf(current).next();
    if (next.done === true) return undefined;
    const back = (offset: number) => entry.start + rounds.reduceRight(offsetBefore, offset);
    const { kind, span, repair } = next.value;
    const place = (span: Span) => ({ start: back(span.start), end: back(span.end) });
    problems.push({
      kind,
      span: place(span),
      repair: repair.map((edit) => ({ span: place(edit.span), newText: edit.newText })),
    });
    rounds.push(repair);
    current = applyEdits(current, repair);
    const sound = parse(current);
    if (sound === undefined) continue;
    return {
      root: placeBack(sound, (offset) => entry.start + rounds.reduceRight(offsetBefore, offset), text),
      problems,
    };
  }
  return undefined;
}

/** Where an offset into the edited text stood before the edits. */
function offsetBefore(offset: number, edits: readonly TextEdit[]): number {
  let shift = 0;
  for (const { span, newText } of [...edits].sort((left, right) => left.span.start - right.span.start)) {
    const start = span.start + shift;
    if (offset < start) break;
    if (offset < start + newText.length) return Math.min(span.end, span.start + (offset - start));
    shift += newText.length - (span.end - span.start);
  }
  return offset - shift;
}

function placeBack(node: TreeNode, back: (offset: number) => number, text: string): TreeNode {
  const span = { start: back(node.span.start), end: back(node.span.end) };
  switch (node.kind) {
    case 'scalar':
      return { ...node, span, source: text.slice(span.start, span.end) };
    case 'mapping': {
      const entries = node.entries.map((entry) => ({
        key: placeBack(entry.key, back, text) as ScalarNode,
        value: placeBack(entry.value, back, text),
      }));
      return { ...node, span, entries };
    }
    case 'sequence':
      return { ...node, span, items: node.items.map((item) => placeBack(item, back, text)) };
  }
}

/** The key at the start of a line, where there is one that can be told from its value. */
function keyAt(text: string, line: Span): { node: ScalarNode; colon: number } | undefined {
  const match = /^([^\s"'{}[\],#&*!|>%@`:][^:"'{}[\]]*?)[ \t]*:(?=[ \t]|$)/.exec(
    text.slice(line.start, line.end),
  );
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const span = { start: line.start, end: line.start + name.length };
  return {
    node: { kind: 'scalar', span, source: name, text: name, quoting: 'plain' },
    colon: line.start + match[0].length - 1,
  };
}

/** A value of which only the place is known. */
function broken(start: number, end: number, text: string): ScalarNode {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  const span = { start: from, end: to };
  return { kind: 'scalar', span, source: text.slice(from, to), text: '', quoting: 'plain', broken: true };
}

function mapping(entry: Entry): TreeNode {
  const span = { start: entry.key.span.start, end: Math.max(entry.key.span.end, entry.value.span.end) };
  return { kind: 'mapping', style: 'block', span, entries: [entry] };
}

/** The parts of one block put together again; what is of another kind than the first part is left out. */
export function join(parts: readonly (TreeNode | undefined)[]): TreeNode | undefined {
  const known = parts.filter((part) => part !== undefined);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined || known.length === 1) return first;
  const span = { start: first.span.start, end: last.span.end };
  switch (first.kind) {
    case 'scalar':
      return known.some((part) => part.kind !== 'scalar') ? join(known.slice(1)) : first;
    case 'mapping':
      return {
        ...first,
        span,
        entries: known.flatMap((part) => (part.kind === 'mapping' ? part.entries : [])),
      };
    case 'sequence':
      return { ...first, span, items: known.flatMap((part) => (part.kind === 'sequence' ? part.items : [])) };
  }
}
