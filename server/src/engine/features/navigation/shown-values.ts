import * as z from 'zod';
import { wordAliases } from '../../case/aliases.ts';
import { type FormatPath, factsAt, formatAt, namesOf } from '../../case/format/names.ts';
import { readWord } from '../../case/normalise/word.ts';
import type { ScalarNode, TreeNode } from '../../case/yaml/tree.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { Language } from '../../text/localized.ts';

/** Characters after which an outline cuts a value; most fit in a side bar. */
const longest = 80;

/** Values of a section by their names, as an outline shows them; what is absent or empty is left out. */
export function shownValues(
  node: TreeNode,
  path: FormatPath,
  wanted: readonly string[],
  language: Language,
): string[] {
  const schema = formatAt(path);
  if (node.kind !== 'mapping' || !(schema instanceof z.ZodObject)) return [];
  const names = namesOf(schema);
  return wanted.flatMap((name) => {
    const value = node.entries.find(({ key }) => names.canonical(key.text) === name)?.value;
    return value?.kind === 'scalar' && value.text !== ''
      ? [shownValue(value, [...path, name], language)]
      : [];
  });
}

/** A value on one line; one of the format's words as people say it in that language. */
export function shownValue({ text }: ScalarNode, path: FormatPath, language: Language): string {
  const reading = readWord(text, factsAt(path)?.words ?? []);
  if (reading.state !== 'read') return excerpt(text, longest);
  const [chinese] = wordAliases[reading.value] ?? [];
  return language === 'zh' && chinese !== undefined ? chinese : reading.value.replaceAll('-', ' ');
}
