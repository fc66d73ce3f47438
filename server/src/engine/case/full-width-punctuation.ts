const name = String.raw`([\p{L}_]{1,24})：`;
const firstName = new RegExp(`^${name}`, 'u');

/** A name with a full-width colon, at the start or behind a full-width comma. */
const wideEntry = new RegExp(`(^|，\\s*)${name}\\s*`, 'gu');

/** The word in front of the full-width colon with which entries between braces begin; undefined where they do not. */
export function wideName(source: string): string | undefined {
  return firstName.exec(source)?.[1];
}

/**
 * Entries between braces whose colons and commas came from a Chinese keyboard, with those that YAML reads.
 * @param source the entries as written, without the braces.
 * @param isName whether a word is a name of their section.
 * @returns undefined where one of the names is none: what stands there may be a text.
 */
export function withNarrowColons(source: string, isName: (word: string) => boolean): string | undefined {
  const names = [...source.matchAll(wideEntry)].map(([, , name = '']) => name);
  if (names.length === 0 || !names.every(isName)) return undefined;
  return source.replace(wideEntry, (_, comma: string, name: string) => `${comma && ', '}${name}: `);
}
