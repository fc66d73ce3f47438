import { readWord } from '../../case/normalise/word.ts';
import type { ScalarNode, TreeNode } from '../../case/yaml/tree.ts';
import { wordAliases } from '../../format/aliases.ts';
import type { FormatPart } from '../../format/format-part.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { Language } from '../../text/localized.ts';

/** Characters after which an outline cuts a value; most fit in a side bar. */
const longest = 80;

/** Values of a section by their canonical names, as an outline shows them; what is absent or empty is left out. */
export function shownValues(
  node: TreeNode,
  section: FormatPart,
  wanted: readonly string[],
  language: Language,
): string[] {
  if (node.kind !== 'mapping') return [];
  const shown = new Map<string, string>();
  for (const { key, value } of node.entries) {
    const part = section.child(key.text);
    if (part === undefined || value.kind !== 'scalar' || value.text === '') continue;
    if (wanted.includes(part.name) && !shown.has(part.name))
      shown.set(part.name, shownValue(value, part, language));
  }
  return wanted.map((name) => shown.get(name)).filter((value) => value !== undefined);
}

/** A value on one line; one of the format's words as people say it in that language. */
export function shownValue({ text }: ScalarNode, part: FormatPart | undefined, language: Language): string {
  const words = part?.facts?.words;
  const reading = words && readWord(text, words);
  if (reading?.state !== 'read') return excerpt(text, longest);
  const [chinese] = wordAliases[reading.value] ?? [];
  return language === 'zh' && chinese !== undefined ? chinese : reading.value.replaceAll('-', ' ');
}
