import { enumeration, verbatim } from './enumeration.ts';
import type { Localized } from './localized.ts';

/** "1 working day", "3 working days". */
export function workingDays(count: number): Localized {
  return { en: `${count} working day${count === 1 ? '' : 's'}`, zh: `${count} 个工作日` };
}

/** "goods line 1", "goods lines 1 and 3"; beyond three, how many more there are. */
export function goodsLines(numbers: readonly number[]): Localized {
  const { en, zh } = enumeration(
    numbers.map((number) => verbatim(String(number))),
    3,
  );
  return { en: `goods line${numbers.length === 1 ? '' : 's'} ${en}`, zh: `第 ${zh} 项商品` };
}
