import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { isChinese } from '../engine/case/chinese-names.ts';
import { keyAliases, wordAliases } from '../engine/format/aliases.ts';
import { caseFormat } from '../engine/format/case-format.ts';
import { documentTypes } from '../engine/format/documents.ts';
import { factsOf } from '../engine/format/field.ts';
import { innerSchema } from '../engine/format/names.ts';
import { archivedReceipts, certificateType, nodeNames } from '../engine/format/nodes.ts';

/** Path of the grammar, which is written by hand but for the patterns that list names and words of the format. */
export const grammarFile = 'syntaxes/certcase.tmLanguage.json';

interface Grammar {
  readonly repository: Readonly<Record<string, { readonly match: string }>>;
}

/** The grammar with every name and word of the format in it, canonical and Chinese. */
export function grammar(root: string): string {
  const written = JSON.parse(readFileSync(join(root, grammarFile), 'utf8')) as Grammar;
  const repository = { ...written.repository };
  for (const [name, match] of Object.entries(patterns())) {
    repository[name] = { ...written.repository[name], match };
  }
  return `${JSON.stringify({ ...written, repository }, null, 2)}\n`;
}

function patterns(): Readonly<Record<'node' | 'name' | 'document-type' | 'word', string>> {
  const sections = [...sectionsOf(caseFormat)];
  const names = unique(sections.flatMap(({ shape }) => Object.keys(shape)));
  const nodes = names.filter((name) => (nodeNames as readonly string[]).includes(name));
  const chineseNodes = nodes.flatMap((name) => chineseOf(keyAliases, name));
  const others = names.filter((name) => !nodes.includes(name));
  const chinese = others.flatMap((name) => chineseOf(keyAliases, name));
  const words = unique(sections.flatMap(wordsOf)).filter((word) => !nodes.includes(word));
  const types = [...documentTypes, certificateType];
  const plain = [...words, ...archivedReceipts].filter((word) => !types.includes(word));
  return {
    node: key([...nodes, ...chineseNodes]),
    name: key([...others, ...chinese.filter((name) => !chineseNodes.includes(name))]),
    'document-type': value(withLabels(types), behind(withLabels(['type'], keyAliases))),
    word: value([...withLabels(plain), '长期'], '[:,\\-]\\s|[\\[{"\']'),
  };
}

/** All sections of the format, each once. */
function* sectionsOf(schema: z.ZodType): Generator<z.ZodObject> {
  if (schema instanceof z.ZodArray) yield* sectionsOf(innerSchema(schema.element as z.ZodType));
  if (!(schema instanceof z.ZodObject)) return;
  yield schema;
  for (const part of Object.values(schema.shape)) yield* sectionsOf(innerSchema(part as z.ZodType));
}

function wordsOf({ shape }: z.ZodObject): readonly string[] {
  return Object.values(shape).flatMap((part) => {
    const schema = innerSchema(part as z.ZodType);
    const single = schema instanceof z.ZodArray ? innerSchema(schema.element as z.ZodType) : schema;
    return factsOf(single)?.words ?? [];
  });
}

function chineseOf(aliases: Readonly<Record<string, readonly string[]>>, name: string): readonly string[] {
  return (aliases[name] ?? []).filter(isChinese);
}

/** Words with their labels in Chinese; what else stands for them is too common a word to be told apart. */
function withLabels(words: readonly string[], aliases = wordAliases): readonly string[] {
  return words.flatMap((word) => [word, ...chineseOf(aliases, word).slice(0, 1)]);
}

function key(names: readonly string[]): string {
  return `(?<![\\p{L}\\p{N}_-])(?:${alternatives(names)})(?=\\s*['"]?\\s*:)`;
}

function value(words: readonly string[], before: string): string {
  return `(?<=${before})(?:${alternatives(words)})(?=\\s*(?:[,\\]}"']|\\s#|$))`;
}

/** What stands in front of the value of a key; the alternatives of a lookbehind have one length each. */
function behind(keys: readonly string[]): string {
  return keys.flatMap((name) => [`[{\\s]${name}:\\s`, `[{\\s]${name}:\\s["']`]).join('|');
}

function alternatives(words: readonly string[]): string {
  return unique(words).join('|');
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
