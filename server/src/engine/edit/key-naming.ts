import * as z from 'zod';
import { isUnderChineseNames, type NamedCase } from '../case/chinese-names.ts';
import { keyAliases, wordAliases } from '../format/aliases.ts';
import { factsOf } from '../format/field.ts';
import { type FormatPath, formatAt, innerSchema } from '../format/names.ts';
import type { NewValue } from './yaml-text.ts';

/** How new keys are called, and the words that stand as values. */
export interface KeyNaming {
  key(name: string): string;
  word(word: string): string;
}

export const canonicalNaming: KeyNaming = { key: (name) => name, word: (word) => word };

/** The labels in Chinese, which the reader takes for the same names. */
export const chineseNaming: KeyNaming = {
  key: (name) => keyAliases[name]?.[0] ?? name,
  word: (word) => wordAliases[word]?.[0] ?? word,
};

/** The naming that a file follows. */
export function namingOf(file: NamedCase): KeyNaming {
  return isUnderChineseNames(file) ? chineseNaming : canonicalNaming;
}

/** A path of the format as a file calls what it leads through: `goods[0].hsCode` is `商品[0].商品编码` under Chinese names. */
export function namedPath(path: string, { key }: KeyNaming): string {
  return path.replace(/[^.[\]]+/g, (step) => (/^\d+$/.test(step) ? step : key(step)));
}

/** A value for a path of the format with the keys of its sections, and the words in it, called that way. */
export function named(value: NewValue, naming: KeyNaming, path: FormatPath): NewValue {
  return naming === canonicalNaming ? value : renamed(value, naming, formatAt(path));
}

function renamed(value: NewValue, naming: KeyNaming, schema: z.ZodType | undefined): NewValue {
  if (typeof value === 'string') {
    const { words, usual } = (schema && factsOf(schema)) ?? {};
    return (words ?? usual ?? []).includes(value) ? naming.word(value) : value;
  }
  if (typeof value !== 'object' || 'figure' in value) return value;
  if ('section' in value) {
    const shape = schema instanceof z.ZodObject ? schema.shape : {};
    return {
      section: value.section.map(([name, inner]) => {
        const innerPart = shape[name] as z.ZodType | undefined;
        return [naming.key(name), renamed(inner, naming, innerPart && innerSchema(innerPart))] as const;
      }),
    };
  }
  const element = schema instanceof z.ZodArray ? innerSchema(schema.element as z.ZodType) : undefined;
  return value.map((item) => renamed(item, naming, element));
}
