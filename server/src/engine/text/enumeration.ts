import type { Localized } from './localized.ts';

/** Names in a row: "contract, invoice and packing list"; beyond `most` of them, how many more there are. */
export function enumeration(names: readonly Localized[], most: number = names.length): Localized {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  const en = shown.map((name) => name.en);
  const zh = shown.map((name) => name.zh).join('、');
  if (more > 0) {
    const gap = /[\w.]$/.test(zh) ? ' ' : '';
    return { en: `${en.join(', ')} and ${more} more`, zh: `${zh}${gap}等 ${names.length} 项` };
  }
  const last = en.pop() ?? '';
  return { en: en.length === 0 ? last : `${en.join(', ')} and ${last}`, zh };
}

/** A text that reads the same in every language, such as an id. */
export function verbatim(text: string): Localized {
  return { en: text, zh: text };
}
