import { enumeration, verbatim } from './enumeration.ts';
import type { Localized } from './localized.ts';

/** "1 working day", "3 working days". */
export function workingDays(count: number): Localized {
  return { en: `${count} working day${count === 1 ? '' : 's'}`, zh: `${count} 个工作日` };
}

/** "goods line 1", "goods lines 1 and 3"; beyond three, how many more there are. */
export function goodsLines(numbers: readonly number[]): Localized {
  const most = 3;
  const { en } = enumeration(
    numbers.map((number) => verbatim(String(number))),
    most,
  );
  const zh = `第 ${numbers.slice(0, most).join('、')} 项${numbers.length > most ? `等 ${numbers.length} 项` : ''}商品`;
  return { en: `goods line${numbers.length === 1 ? '' : 's'} ${en}`, zh };
}
