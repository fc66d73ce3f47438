import { areChinese, isChinese, isUnderChineseNames } from '../../case/chinese-names.ts';
import { canonicalNaming, chineseNaming, type KeyNaming } from '../../edit/key-naming.ts';
import { waiversOf } from '../../procedure/waivers.ts';
import type { Asked } from './completion.ts';

/** The rule that asks for canonical names and words. */
const canonicalOnly = 'style/alias-key';

/** How names and words are called where the cursor stands. */
export interface Naming {
  /** Chinese where the names around are, or where a Chinese one is being typed. */
  readonly shown: KeyNaming;
  /** Chinese only where that is welcome: the case is kept under Chinese names, or the rule about them is off or waived. */
  readonly written: KeyNaming;
}

/** A case under Chinese names is told and written in them; elsewhere the names of the same section tell. */
export function namingAt({ file, cursor, typed, context }: Asked): Naming {
  if (isUnderChineseNames(file)) return { shown: chineseNaming, written: chineseNaming };
  const beside = cursor.beside.map(({ name }) => name).filter((name) => name !== '');
  if (!isChinese(typed) && !areChinese(beside)) return { shown: canonicalNaming, written: canonicalNaming };
  const { settings, today } = context;
  const isWaived = waiversOf(file, today, settings.waivers.forbidden).some(
    ({ rule, at, standing }) => rule === canonicalOnly && at === undefined && standing === 'in-force',
  );
  const isWelcome = settings.rules[canonicalOnly] === 'off' || isWaived;
  return { shown: chineseNaming, written: isWelcome ? chineseNaming : canonicalNaming };
}
