import { enumeration } from './enumeration.ts';
import type { Localized } from './localized.ts';

const kinds: readonly { readonly pattern: RegExp; readonly name: Localized }[] = [
  { pattern: /\s/, name: { en: 'blanks', zh: '空格' } },
  { pattern: /[^\p{L}\p{N}\s]/u, name: { en: 'separators', zh: '分隔符' } },
  { pattern: /[a-z]/, name: { en: 'small letters', zh: '小写字母' } },
  { pattern: /\p{Script=Han}/u, name: { en: 'words', zh: '多余文字' } },
];

/** What a registered code has that filings do not take: "blanks", "separators and small letters". */
export function untidiness(written: string): Localized {
  return enumeration(kinds.filter(({ pattern }) => pattern.test(written)).map(({ name }) => name));
}
