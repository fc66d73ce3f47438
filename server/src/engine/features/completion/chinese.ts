import type * as z from 'zod';
import { keyAliases, wordAliases } from '../../case/aliases.ts';
import { namesOf } from '../../case/format/names.ts';
import { waiversOf } from '../../case/waivers.ts';
import type { Asked } from './completion.ts';

const han = /\p{Script=Han}/u;

/** The rule that asks for canonical names and words. */
const canonicalOnly = 'style/alias-key';

/** How names are shown and written where the cursor stands. */
export interface Naming {
  /** The names around are Chinese, or a Chinese one is being typed: names are shown in Chinese. */
  readonly isChinese: boolean;
  /** Chinese names and words are no finding here: the rule about them is off or waived, so they are what is written. */
  readonly writesChinese: boolean;
}

/** Names of the same section tell, else the names at the top of the case. */
export function namingAt({ file, cursor, typed, context }: Asked): Naming {
  const beside = cursor.beside.map(({ name }) => name).filter((name) => name !== '');
  const names = beside.length > 0 ? beside : file.tree.entries.map(({ key }) => key.text);
  const isChinese = han.test(typed) || names.filter((name) => han.test(name)).length * 2 > names.length;
  if (!isChinese) return { isChinese, writesChinese: false };
  const { settings, today } = context;
  const isWaived = waiversOf(file, today, settings.waivers.forbidden).some(
    ({ rule, at, standing }) => rule === canonicalOnly && at === undefined && standing === 'in-force',
  );
  return { isChinese, writesChinese: settings.rules[canonicalOnly] === 'off' || isWaived };
}

/** The Chinese name of a name of a section; undefined where it has none. */
export function chineseName(section: z.ZodObject, name: string): string | undefined {
  const names = namesOf(section);
  return (keyAliases[name] ?? []).find((alias) => han.test(alias) && names.canonical(alias) === name);
}

/** What a word of a field is called in Chinese; undefined where it has no name. */
export function chineseWord(word: string): string | undefined {
  return (wordAliases[word] ?? []).find((alias) => han.test(alias));
}
