import { keyAliases, wordAliases } from '../aliases.ts';
import type { MappingNode, TreeNode } from '../yaml/tree.ts';
import type { NewValue } from './yaml-text.ts';

/** How new keys are called, and the words that stand as values; both by their canonical names. */
export interface KeyNaming {
  key(name: string): string;
  word(word: string): string;
}

export const canonicalNaming: KeyNaming = { key: (name) => name, word: (word) => word };

/** The labels in Chinese, which the reader takes for the same names. */
const chineseNaming: KeyNaming = {
  key: (name) => keyAliases[name]?.[0] ?? name,
  word: (word) => wordAliases[word]?.[0] ?? word,
};

/** The naming that a file follows: Chinese where most of its keys are. */
export function namingOf(tree: MappingNode): KeyNaming {
  const keys = keysOf(tree);
  const chinese = keys.filter((key) => /\p{Script=Han}/u.test(key)).length;
  return chinese * 2 > keys.length ? chineseNaming : canonicalNaming;
}

function keysOf(node: TreeNode): string[] {
  if (node.kind === 'mapping') return node.entries.flatMap(({ key, value }) => [key.text, ...keysOf(value)]);
  return node.kind === 'sequence' ? node.items.flatMap(keysOf) : [];
}

/** A value with the keys of its sections named that way. */
export function named(value: NewValue, naming: KeyNaming): NewValue {
  if (naming === canonicalNaming || typeof value !== 'object') return value;
  if ('section' in value) {
    return {
      section: value.section.map(([name, inner]) => [naming.key(name), named(inner, naming)] as const),
    };
  }
  return 'figure' in value ? value : value.map((item) => named(item, naming));
}
