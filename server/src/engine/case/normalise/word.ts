import { wordAliases } from '../../format/aliases.ts';
import { nameForm } from '../../format/name-form.ts';
import { fold } from '../../text/characters.ts';
import { type Reading, unreadable } from './reading.ts';

const knownWords = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** Reads one of the words that a field allows, in any spelling, or by one of its aliases. */
export function readWord(text: string, words: readonly string[]): Reading<string> {
  if (words.includes(text)) return { state: 'read', value: text };
  const value = wordsByForm(words).get(nameForm(text));
  if (value === undefined) return unreadable;
  const because = fold(text).trim() === value && text.trim() !== value ? 'full-width' : 'alias';
  return { state: 'read', value, tidy: { text: value, because } };
}

function wordsByForm(words: readonly string[]): ReadonlyMap<string, string> {
  const known = knownWords.get(words);
  if (known !== undefined) return known;
  const aliases = words.flatMap((word) =>
    (wordAliases[word] ?? []).map((alias) => [nameForm(alias), word] as const),
  );
  const byForm = new Map([...aliases, ...words.map((word) => [nameForm(word), word] as const)]);
  knownWords.set(words, byForm);
  return byForm;
}
