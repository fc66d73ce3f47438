import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
  type Node as YamlNode,
  type Scalar as YamlScalar,
} from 'yaml';
import type { Span } from '../../text/span.ts';
import { parseQuickly } from './quick-parse.ts';
import type { Entry, MappingNode, Quoting, ScalarNode, SequenceNode, TreeNode } from './tree.ts';

/** What one parse gave: a tree as far as it could be read, and where YAML stumbled. */
export interface Parsed {
  readonly root: TreeNode | undefined;
  readonly errors: readonly YamlError[];
  /** Names of anchors that are used and stand nowhere in the text. */
  readonly unresolved: readonly string[];
  /** An entry has no name in front of its colon, which YAML allows. */
  readonly nameless: boolean;
}

export interface YamlError {
  /** The code of the `yaml` package, such as `BAD_INDENT`. */
  readonly code: string;
  readonly span: Span;
}

/** Aliases may repeat a tree; more nodes than this is an attack or an accident, not a case. */
const nodeLimit = 200_000;

const quotings: Readonly<Record<string, Quoting>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

/**
 * Parses YAML 1.2 with every scalar kept as text (the failsafe schema), so that no digit is lost to a
 * number. Never throws; offsets are relative to `text`.
 */
export function parseYaml(text: string): Parsed {
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    keepSourceTokens: false,
  });
  const errors = document.errors.map(({ code, pos }) => ({ code, span: { start: pos[0], end: pos[1] } }));
  const converter = new Converter(text, document);
  const root = document.contents === null ? undefined : converter.node(document.contents);
  return { root, errors, unresolved: converter.unresolved, nameless: converter.nameless };
}

/**
 * A line, or the line below its key, that holds `name:value` or `name：value` and is read as plain text. Not
 * between digits: `下午3:30` is a time of day.
 */
const swallowedEntry =
  /^(?:[^\S\r\n\u2028\u2029]|-)*[\p{L}_][\p{L}\p{N}_ -]*(?:：|:(?![\s/\\:]|(?<=\d:)\d)|:[\u00a0\u3000])/mu;

/**
 * The tree of a text that reads without doubt, or undefined. Doubtful is also what YAML accepts and no
 * broker means: an entry without a blank behind its colon, which YAML takes for text.
 * @param whole the text that `text` is a part of; an anchor that stands in it counts as known.
 */
export function parseSound(text: string, whole = text): TreeNode | undefined {
  const root = parseQuickly(text) ?? parseFaultless(text, whole);
  if (root === undefined) return undefined;
  if (swallowedEntry.test(text) && swallows(root, undefined, text)) return undefined;
  if (wideBlankFirst.test(text) && hasWideBlankKey(root)) return undefined;
  return root;
}

function parseFaultless(text: string, whole: string): TreeNode | undefined {
  const { root, errors, unresolved, nameless } = parseYaml(text);
  if (errors.length > 0 || nameless) return undefined;
  return unresolved.some((name) => !whole.includes(`&${name}`)) ? undefined : root;
}

/** A line that begins with a wide or non-breaking blank, which YAML takes for the first letter of a key. */
const wideBlankFirst = /^[ \t-]*[\u00a0\u3000]/m;

function hasWideBlankKey(node: TreeNode): boolean {
  if (node.kind === 'scalar') return false;
  if (node.kind === 'sequence') return node.items.some(hasWideBlankKey);
  return node.entries.some(({ key, value }) => /^[\u00a0\u3000]/.test(key.source) || hasWideBlankKey(value));
}

/** An entry alone below its key; Chinese prose below a key may well hold a full-width colon. */
const entryBelowKey = /^[\p{L}_][\p{L}\p{N}_-]*:(?![\s/\\:])/u;

function swallows(node: TreeNode, key: ScalarNode | undefined, text: string): boolean {
  switch (node.kind) {
    case 'scalar': {
      if (node.quoting !== 'plain') return false;
      const lines = node.source.split('\n');
      const [first = '', ...more] = lines;
      const below = key !== undefined && text.slice(key.span.end, node.span.start).includes('\n');
      const firstSwallows =
        key === undefined ? swallowedEntry.test(first) : below && entryBelowKey.test(first);
      return firstSwallows || more.some((line) => swallowedEntry.test(line));
    }
    case 'mapping':
      return node.entries.some((entry) => swallows(entry.value, entry.key, text));
    case 'sequence':
      return node.style === 'block' && node.items.some((item) => swallows(item, undefined, text));
  }
}

class Converter {
  readonly #text: string;
  readonly #document: Document;
  #count = 0;
  /** What is being read through an alias at this moment; an anchor may hold an alias of itself. */
  readonly #open = new Set<unknown>();
  readonly unresolved: string[] = [];
  nameless = false;

  constructor(text: string, document: Document) {
    this.#text = text;
    this.#document = document;
  }

  /** @param inAlias the place of the alias through which this node is read, if it is read through one. */
  node(node: YamlNode, inAlias?: Span): TreeNode {
    this.#count++;
    if (this.#count > nodeLimit) return emptyScalar(node.range?.[0] ?? 0);
    if (isAlias(node)) return this.#alias(node, inAlias);
    if (isMap(node)) return this.#mapping(node as YAMLMap<YamlNode, YamlNode | null>, inAlias);
    if (isSeq(node)) return this.#sequence(node as YAMLSeq<YamlNode>, inAlias);
    if (isScalar(node)) return this.#scalar(node, inAlias);
    return emptyScalar(0);
  }

  #scalar(node: YamlScalar, inAlias: Span | undefined): ScalarNode {
    const span = inAlias ?? spanOf(node, this.#text);
    return {
      kind: 'scalar',
      span,
      source: this.#text.slice(span.start, span.end),
      text: typeof node.value === 'string' ? node.value : '',
      quoting: quotings[node.type ?? 'PLAIN'] ?? 'plain',
    };
  }

  #mapping(node: YAMLMap<YamlNode, YamlNode | null>, inAlias: Span | undefined): MappingNode {
    const entries: Entry[] = [];
    const merged: Entry[] = [];
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const keyNode = this.#scalar(key, inAlias);
      if (keyNode.source === '') this.nameless = true;
      const valueNode =
        value === null ? emptyScalar(keyNode.span.end) : this.#valueAfter(keyNode, value, inAlias);
      if (keyNode.text === '<<' && valueNode.kind === 'mapping') merged.push(...valueNode.entries);
      else entries.push({ key: keyNode, value: valueNode });
    }
    const own = new Set(entries.map((entry) => entry.key.text));
    return {
      kind: 'mapping',
      span: inAlias ?? spanOf(node, this.#text),
      style: node.flow === true ? 'flow' : 'block',
      entries: [...entries, ...merged.filter((entry) => !own.has(entry.key.text))],
    };
  }

  /** An empty value is placed right behind the colon of its key, wherever YAML puts the nothing. */
  #valueAfter(key: ScalarNode, value: YamlNode, inAlias: Span | undefined): TreeNode {
    const node = this.node(value, inAlias);
    if (inAlias === undefined && node.kind === 'scalar' && node.source === '') {
      const colon = this.#text.indexOf(':', key.span.end);
      return emptyScalar(colon === -1 ? key.span.end : colon + 1);
    }
    return node;
  }

  #sequence(node: YAMLSeq<YamlNode>, inAlias: Span | undefined): SequenceNode {
    return {
      kind: 'sequence',
      span: inAlias ?? spanOf(node, this.#text),
      style: node.flow === true ? 'flow' : 'block',
      items: node.items.map((item) => this.node(item, inAlias)),
    };
  }

  #alias(node: Alias, inAlias: Span | undefined): TreeNode {
    const span = inAlias ?? spanOf(node, this.#text);
    const target = node.resolve(this.#document);
    if (target === undefined || this.#open.has(target) || this.#count > nodeLimit) {
      this.unresolved.push(node.source);
      return { kind: 'scalar', span, source: '', text: '', quoting: 'plain', broken: true };
    }
    this.#open.add(target);
    const read = this.node(target as YamlNode, span);
    this.#open.delete(target);
    return read;
  }
}

function emptyScalar(offset: number): ScalarNode {
  return { kind: 'scalar', span: { start: offset, end: offset }, source: '', text: '', quoting: 'plain' };
}

/** The span of a node without the comment and the line end that the parser counts to it. */
function spanOf(node: YamlNode, text: string): Span {
  const [start, valueEnd] = node.range ?? [0, 0, 0];
  let end = valueEnd;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
