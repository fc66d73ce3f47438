import { applyEdits, type TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { withoutTrailing } from '../../text/without-trailing.ts';
import { diagnose } from './diagnose.ts';
import { isDash, type Line, linesOf } from './lines.ts';
import { entriesOf, opensBlock, startsItem } from './pieces.ts';
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

/** One entry of a block, and what it reads as. */
type Part = Recovered & { readonly entry: Span };

function recoverEntries(text: string, entries: readonly Span[], parse: ParseStretch): Recovered {
  const parts: Part[] = [];
  let visible = text;
  let aboveIndex = -1;
  for (const entry of entries) {
    const part = { entry, ...readBlock(visible, entry, parse) };
    const above = parts[aboveIndex];
    const strayed = above && strayLineIn(visible, above, part, parse);
    if (strayed === undefined) aboveIndex = parts.push(part) - 1;
    else {
      visible = strayed.visible;
      parts[aboveIndex] = strayed.whole;
      parts.push(strayed.stray);
    }
  }
  const kind = kindOf(parts);
  const strays = parts.filter((part) => part.root !== undefined && part.root.kind !== kind);
  const problems = [
    ...parts.flatMap((part) => part.problems),
    ...strays.map(({ entry }) => diagnose(text, entry, undefined)),
  ];
  if (problems.length === 0) problems.push(...misplaced(text, entries));
  const sorted = parts.filter((part) => kind === undefined || part.root?.kind === kind);
  return { root: join(sorted.map((part) => part.root)), problems };
}

/** Whether a block is a mapping or a list: what most of its text is, as far as that is sound. */
function kindOf(parts: readonly Part[]): TreeNode['kind'] | undefined {
  const isSound = ({ root, problems }: Part) =>
    problems.length === 0 && root !== undefined && root.kind !== 'scalar';
  const telling = parts.some(isSound) ? parts.filter(isSound) : parts;
  const length = (kind: TreeNode['kind']) =>
    telling
      .filter(({ root }) => root?.kind === kind)
      .reduce((sum, { entry }) => sum + entry.end - entry.start, 0);
  if (length('mapping') + length('sequence') === 0) return undefined;
  return length('sequence') > length('mapping') ? 'sequence' : 'mapping';
}

/**
 * A line that cannot hold a block may have come into the middle of one: then the lines below it go on with
 * what stands above, and the line is read alone.
 * @returns what stands above with the lines below, the line, and the text with the line blanked out.
 * Undefined where nothing of the kind has happened.
 */
function strayLineIn(
  text: string,
  above: Part,
  below: Part,
  parse: ParseStretch,
): { readonly whole: Part; readonly stray: Part; readonly visible: string } | undefined {
  const { entry } = below;
  const line = firstLine(text, entry);
  const aboveLine = firstLine(text, above.entry);
  if (below.problems.length === 0 || line === undefined || aboveLine === undefined) return undefined;
  if (opensBlock(text, line) || !hasLines(text, { start: line.next, end: entry.end })) return undefined;
  const isLoneKey = opensBlock(text, aboveLine) && !hasLines(text, { ...above.entry, start: aboveLine.next });
  const isAlike = startsItem(text, line) === startsItem(text, aboveLine);
  const holdsItsLines = below.root !== undefined && below.root.kind !== 'scalar';
  if (!isLoneKey && isAlike && holdsItsLines) return undefined;
  const visible = text.slice(0, line.start) + ' '.repeat(line.end - line.start) + text.slice(line.end);
  const around = { start: above.entry.start, end: entry.end };
  const whole = { entry: around, ...readBlock(visible, around, parse) };
  if (whole.root === undefined || whole.root.kind === 'scalar') return undefined;
  if (whole.problems.length > above.problems.length && !isLoneKey) return undefined;
  // A name that comes again below the line belongs to another section: the line was the start of that.
  if (repeatsNames(whole.root) || !keeps(whole.root, above.root)) return undefined;
  const alone = { start: line.start, end: line.next };
  const stray = { entry: alone, ...readBlock(text, alone, parse) };
  if (stray.problems.length > 0 || stray.root?.kind === 'scalar') return { whole, stray, visible };
  const span = { start: line.start + line.indent, end: line.end };
  return { whole, stray: { ...stray, problems: [{ kind: 'indentation', span }] }, visible };
}

/** Whether all that was read above is still so: lines that follow a finished value would only lengthen it. */
function keeps(whole: TreeNode | undefined, above: TreeNode | undefined): boolean {
  if (above === undefined || (above.kind === 'scalar' && (above.broken || above.text === ''))) return true;
  if (above.kind === 'scalar') return whole?.kind === 'scalar' && whole.text === above.text;
  if (above.kind === 'sequence') {
    return whole?.kind === 'sequence' && above.items.every((item, index) => keeps(whole.items[index], item));
  }
  return (
    whole?.kind === 'mapping' &&
    above.entries.every((entry, index) => keeps(whole.entries[index]?.value, entry.value))
  );
}

function repeatsNames(node: TreeNode): boolean {
  if (node.kind === 'scalar') return false;
  if (node.kind === 'sequence') return node.items.some(repeatsNames);
  const names = new Set(node.entries.map((entry) => entry.key.text));
  return names.size < node.entries.length || node.entries.some((entry) => repeatsNames(entry.value));
}

function hasLines(text: string, stretch: Span): boolean {
  return firstLine(text, stretch) !== undefined;
}

/** Every entry reads well alone, so what is wrong is how far they are indented. */
function misplaced(text: string, entries: readonly Span[]): SyntaxProblem[] {
  const firsts = entries.map((entry) => firstLine(text, entry)).filter((line) => line !== undefined);
  const indent = mostCommon(firsts.map((line) => line.indent));
  const odd = firsts.filter((line) => line.indent !== indent);
  const line = odd[0] ?? firsts.at(-1);
  if (line === undefined || indent === undefined) return [];
  const problem = { kind: 'indentation', span: { start: line.start + line.indent, end: line.end } } as const;
  if (odd.length !== 1) return [problem];
  const blanks = { span: { start: line.start, end: line.start + line.indent }, newText: ' '.repeat(indent) };
  return [{ ...problem, repair: [blanks] }];
}

/** The number that stands most often; the earlier of two that stand equally often. */
function mostCommon(numbers: readonly number[]): number | undefined {
  const count = (wanted: number) => numbers.filter((number) => number === wanted).length;
  return [...numbers].sort((left, right) => count(right) - count(left))[0];
}

function firstLine(text: string, entry: Span) {
  for (const line of linesOf(text, entry.start, entry.end)) if (!line.empty) return line;
  return undefined;
}

/** One entry that does not parse: repaired where the repair is certain, opened where it holds a block, else given up. */
function recoverEntry(text: string, entry: Span, parse: ParseStretch): Recovered {
  const line = firstLine(text, entry);
  if (line === undefined) return { root: undefined, problems: [] };
  const repaired = underWideColon(text, entry, line, parse) ?? repairEntry(text, entry, parse);
  if (repaired !== undefined) return repaired;
  const first = line.start + line.indent;
  if (isDash(text, first) && first + 1 < entry.end) return recoverItem(text, entry, first, parse);
  const key = keyAt(text, { start: first, end: line.end });
  if (key === undefined) return { root: undefined, problems: [diagnose(text, entry, undefined)] };
  if (opensBlock(text, line) && line.next < entry.end) {
    const nested = readBlock(text, { start: line.next, end: entry.end }, parse);
    const value = nested.root ?? broken(key.colon + 1, entry.end, text);
    return { root: mapping({ key: key.node, value }), problems: nested.problems };
  }
  const value = broken(key.colon + 1, line.end, text);
  const problem = diagnose(text, entry, value.span);
  const deeper =
    line.next < entry.end ? readBlock(text, { start: line.next, end: entry.end }, parse) : undefined;
  const alone = parse(text.slice(entry.start, line.next));
  if (alone === undefined && deeper?.root !== undefined && deeper.root.kind !== 'scalar') {
    // What stands behind the colon is broken; the block below can only belong to this key.
    return { root: mapping({ key: key.node, value: deeper.root }), problems: [problem, ...deeper.problems] };
  }
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

/** A key with a full-width colon above a block that may hold more of them; each is repaired where it stands. */
function underWideColon(text: string, entry: Span, line: Line, parse: ParseStretch): Recovered | undefined {
  const opensBlock = /：[ \t]*(?:#.*)?$/s.test(text.slice(line.start, line.end));
  if (!opensBlock || line.next >= entry.end) return undefined;
  const above = repairEntry(text, { start: entry.start, end: line.next }, parse);
  const [header] = above?.root?.kind === 'mapping' ? above.root.entries : [];
  const isWide = above?.problems.every(({ kind }) => kind === 'full-width-colon');
  if (above === undefined || header === undefined || isWide !== true) return undefined;
  const rest = { start: line.next, end: entry.end };
  const block = readBlock(text, rest, parse);
  // A lone line with such a colon reads as a text.
  const below = block.root?.kind === 'scalar' ? repairEntry(text, rest, parse) : block;
  if (below?.root === undefined || below.root.kind === 'scalar') return undefined;
  return {
    root: mapping({ key: header.key, value: below.root }),
    problems: [...above.problems, ...below.problems],
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
  const match = /^([^\s"'{}[\],#&*!|>%@`:][^:"'{}[\]]*):(?=[ \t]|$)/.exec(text.slice(line.start, line.end));
  if (match?.[1] === undefined) return undefined;
  const name = withoutTrailing(match[1], ' \t');
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
