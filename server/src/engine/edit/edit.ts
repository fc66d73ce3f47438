import type { CaseFile } from '../case/case-file.ts';
import type { Place } from '../case/model.ts';
import type { Entry, MappingNode, SequenceNode, TreeNode } from '../case/yaml/tree.ts';
import { namesAt, type SectionNames } from '../format/names.ts';
import { parsePath } from '../format/path.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import { lineStart } from '../text/line-start.ts';
import { type KeyNaming, named, namingOf } from './key-naming.ts';
import { entryLines, flowText, itemLines, type NewValue, scalarText } from './yaml-text.ts';

/** Where a new value goes: names from the top of the case, numbers for list items. */
export type EditPath = readonly (string | number)[];

/** Replaces a value by another one, in plain or quoted form as it needs; a code is always quoted as text. */
export function replaceValue(field: { readonly place: Place }, value: string): TextEdit {
  return replaceSource(field, scalarText(value));
}

/** Replaces what stands in the place of a value by YAML that is ready to stand there. */
export function replaceSource(field: { readonly place: Place }, yaml: string): TextEdit {
  const { span, keySpan } = field.place;
  const blank = span.start === span.end && keySpan !== undefined ? ' ' : '';
  return { span, newText: blank + yaml };
}

/**
 * Puts a value where nothing stands, or in the place of an empty value or a placeholder. Sections on the way
 * that do not exist are made; a name goes where the order of the format has it, in the style of its
 * neighbours, under the names that the file follows and with its line ends.
 */
export function insertValue(file: CaseFile, path: EditPath, value: NewValue): TextEdit {
  const naming = namingOf(file);
  let node: TreeNode = file.tree;
  for (const [index, step] of path.entries()) {
    const rest = path.slice(index + 1);
    const next = child(node, path.slice(0, index), step);
    if (next === undefined || (next.kind === 'scalar' && next.text === '' && rest.length > 0)) {
      const here = path.slice(0, index + 1);
      const wrapped = named(wrap(rest, value), naming, here);
      if (next !== undefined) return fillEmpty(file, node, next, here, wrapped);
      return insertStep(file, node, path.slice(0, index), step, wrapped, naming);
    }
    if (rest.length === 0) return replaceNode(file, node, next, path, named(value, naming, path));
    node = next;
  }
  throw new RangeError('A value needs a path to go to');
}

/** Adds an item at the end of a list that exists. */
export function appendItem(file: CaseFile, list: { readonly place: Place }, value: NewValue): TextEdit {
  const { node, path } = list.place;
  const item = named(value, namingOf(file), [...parsePath(path), 0]);
  if (node.kind !== 'sequence') return replaceSource(list, `[${flowText(item)}]`);
  return insertItem(file, node, item);
}

/** Puts another name in the place of a key. */
export function renameKey(entry: Entry, name: string): TextEdit {
  return { span: entry.key.span, newText: name };
}

/** Takes a whole entry out, with its line where it has one of its own; a comment on the line stays. */
export function removeEntry(file: CaseFile, entry: Entry, within: MappingNode): TextEdit {
  if (within.style === 'flow') {
    // A value that a comma had cut is put together again: its pieces stand among the entries as they were read.
    const index = within.entries.findIndex(({ key }) => key.span.start === entry.key.span.start);
    const previous = within.entries[index - 1];
    const next = within.entries.slice(index + 1).find(({ key }) => key.span.start >= endOf(entry));
    const start = previous ? previous.value.span.end : entry.key.span.start;
    const end = !previous && next ? next.key.span.start : entry.value.span.end;
    return { span: { start, end }, newText: '' };
  }
  const [start, end] = [entry.key.span.start, endOf(entry)];
  const behind = /^[ \t]*(?=#)/.exec(file.text.slice(end, nextLine(file.text, end)));
  if (behind !== null) return { span: { start, end: end + behind[0].length }, newText: '' };
  return { span: { start: lineStart(file.text, start), end: nextLine(file.text, end) }, newText: '' };
}

/** Takes an item out of a list; the list itself goes with its last item. */
export function removeItem(file: CaseFile, list: { readonly place: Place }, index: number): TextEdit {
  const { node, keySpan } = list.place;
  if (node.kind !== 'sequence') return { span: list.place.span, newText: '' };
  const item = node.items[index];
  if (item === undefined) throw new RangeError(`${list.place.path} has no item ${index}`);
  if (node.items.length === 1) {
    if (keySpan === undefined) return { span: node.span, newText: '[]' };
    return {
      span: { start: lineStart(file.text, keySpan.start), end: nextLine(file.text, node.span.end) },
      newText: '',
    };
  }
  if (node.style === 'flow') {
    const next = node.items[index + 1];
    const previous = node.items[index - 1];
    if (next !== undefined) return { span: { start: item.span.start, end: next.span.start }, newText: '' };
    return { span: { start: previous?.span.end ?? item.span.start, end: item.span.end }, newText: '' };
  }
  const start = lineStart(file.text, dashBefore(file.text, item.span.start));
  const end = nextLine(file.text, item.span.end);
  // A comment beside the item stays on a line of its own: nobody knows what it is about.
  const beside = file.text.slice(item.span.end, end).trimStart();
  const indent = ' '.repeat(columnOf(file.text, item.span.start));
  return { span: { start, end }, newText: beside.startsWith('#') ? indent + beside : '' };
}

/** Sections that have to be made on the way to the value. */
function wrap(path: EditPath, value: NewValue): NewValue {
  return path.reduceRight<NewValue>(
    (inner, step) => (typeof step === 'number' ? [inner] : { section: [[step, inner]] }),
    value,
  );
}

function child(node: TreeNode, at: EditPath, step: string | number): TreeNode | undefined {
  if (typeof step === 'number') return node.kind === 'sequence' ? node.items[step] : undefined;
  if (node.kind !== 'mapping') return undefined;
  const names = namesOfSection(at);
  return node.entries.find((entry) => names.canonical(entry.key.text) === step)?.value;
}

function replaceNode(
  file: CaseFile,
  parent: TreeNode,
  node: TreeNode,
  path: EditPath,
  value: NewValue,
): TextEdit {
  if (node.kind === 'scalar' && node.text === '') return fillEmpty(file, parent, node, path, value);
  const plain = typeof value === 'string' && !isFlow(parent);
  return { span: node.span, newText: plain ? scalarText(value) : flowText(value) };
}

/** Fills `key:` that has nothing behind it. */
function fillEmpty(
  file: CaseFile,
  parent: TreeNode,
  node: TreeNode,
  path: EditPath,
  value: NewValue,
): TextEdit {
  const name = path.at(-1);
  if (typeof name !== 'string' || isFlow(parent)) return { span: node.span, newText: ` ${flowText(value)}` };
  const indent = columnOf(file.text, keyOf(file, node));
  const [first = '', ...more] = entryLines(name, value, indent);
  const newText = [first.slice(indent + name.length + 1), ...more].join(lineEndingOf(file.text));
  return { span: node.span, newText };
}

/** Whether a section or list stands in braces or brackets, where no line may be broken as elsewhere. */
function isFlow(node: TreeNode): boolean {
  return node.kind !== 'scalar' && node.style === 'flow';
}

/** Offset of the key in front of an empty value, which is placed right behind its colon. */
function keyOf(file: CaseFile, node: TreeNode): number {
  const start = lineStart(file.text, node.span.start);
  const match = /^(?:[ \t]*-)?[ \t]*/.exec(file.text.slice(start, node.span.start));
  return start + (match?.[0].length ?? 0);
}

function insertStep(
  file: CaseFile,
  node: TreeNode,
  at: EditPath,
  step: string | number,
  value: NewValue,
  naming: KeyNaming,
): TextEdit {
  if (typeof step === 'number' && node.kind === 'sequence') return insertItem(file, node, value);
  if (typeof step === 'string' && node.kind === 'mapping') {
    return insertEntry(file, node, at, step, value, naming);
  }
  const yaml =
    typeof step === 'number' ? flowText([value]) : flowText({ section: [[naming.key(step), value]] });
  return { span: node.span, newText: yaml };
}

function insertEntry(
  file: CaseFile,
  node: MappingNode,
  at: EditPath,
  name: string,
  value: NewValue,
  naming: KeyNaming,
): TextEdit {
  const names = namesOfSection(at);
  const rank = names.rank(name);
  const key = naming.key(name);
  const before = [...node.entries]
    .reverse()
    .find((entry) => names.rank(names.canonical(entry.key.text)) < rank);
  if (node.style === 'flow') {
    const text = `${key}: ${flowText(value)}`;
    const [first] = node.entries;
    if (before !== undefined) return insertAt(before.value.span.end, `, ${text}`);
    if (first !== undefined) return insertAt(first.key.span.start, `${text}, `);
    return { span: node.span, newText: `{ ${text} }` };
  }
  const [first] = node.entries;
  if (first === undefined) return insertLines(file, file.text.length, entryLines(key, value, 0));
  const indent = columnOf(file.text, first.key.span.start);
  const lines = entryLines(key, value, indent);
  if (before !== undefined) return insertLines(file, endOf(before), lines);
  // In front of the first entry, on whose line a list dash may stand.
  const newline = lineEndingOf(file.text);
  const text = lines.join(newline).slice(indent) + newline + ' '.repeat(indent);
  return insertAt(first.key.span.start, text);
}

function insertItem(file: CaseFile, node: SequenceNode, value: NewValue): TextEdit {
  const last = node.items.at(-1);
  if (node.style === 'flow') {
    if (last === undefined) return { span: node.span, newText: `[${flowText(value)}]` };
    return insertAt(last.span.end, `, ${flowText(value)}`);
  }
  if (last === undefined) return { span: node.span, newText: flowText([value]) };
  const indent = columnOf(file.text, dashBefore(file.text, last.span.start));
  const flow = last.kind === 'mapping' && last.style === 'flow';
  const lines = flow ? [`${' '.repeat(indent)}- ${flowText(value)}`] : itemLines(value, indent);
  return insertLines(file, last.span.end, lines);
}

function namesOfSection(path: EditPath): SectionNames {
  const names = namesAt(path);
  if (names === undefined) throw new RangeError(`The format has no section at ${path.join('.')}`);
  return names;
}

function endOf(entry: Entry): number {
  return Math.max(entry.value.span.end, entry.key.span.end);
}

function insertAt(offset: number, newText: string): TextEdit {
  return { span: { start: offset, end: offset }, newText };
}

/** New lines below the line on which `offset` stands. */
function insertLines(file: CaseFile, offset: number, lines: readonly string[]): TextEdit {
  const newline = lineEndingOf(file.text);
  const start = nextLine(file.text, offset);
  const text = lines.join(newline);
  const onOwnLine = start === 0 || file.text[start - 1] === '\n';
  return insertAt(start, onOwnLine ? text + newline : newline + text);
}

function nextLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

function dashBefore(text: string, offset: number): number {
  return text.lastIndexOf('-', offset - 1);
}
