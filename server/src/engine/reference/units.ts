import type { Localized } from '../text/localized.ts';
import { unitTable } from './units-table.ts';

/** The unit with a customs code (three digits): "kilogram", "千克"; undefined for an unknown code. */
export function unitName(code: string): Localized | undefined {
  return units().names.get(code);
}

/** Every customs code of a unit, in the order of the table. */
export function unitCodesInUse(): readonly string[] {
  return [...units().names.keys()];
}

/**
 * The customs codes that a word may mean, in any letter case: one for `KGS` or `千克`, three for `PCS` (个, 件, 只: the
 * tariff line decides), none for a word that is not known. A code means itself, also with its leading zeros lost.
 */
export function unitCodes(text: string): readonly string[] {
  const word = text.normalize('NFKC').toUpperCase().replace(/[\s.]/g, '');
  const code = /^\d{1,3}$/.test(word) ? word.padStart(3, '0') : '';
  return units().names.has(code) ? [code] : (units().codes.get(word) ?? []);
}

/** Whether two words can mean the same unit; two words that are both unknown are compared as written. */
export function sameUnit(left: string, right: string): boolean {
  const [leftCodes, rightCodes] = [unitCodes(left), unitCodes(right)];
  if (leftCodes.length === 0 && rightCodes.length === 0) return left.trim() === right.trim();
  return leftCodes.some((code) => rightCodes.includes(code));
}

interface Units {
  /** Code → name. */
  readonly names: ReadonlyMap<string, Localized>;
  /** Word in capitals → codes. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
}

let read: Units | undefined;

/** The table, read once. */
function units(): Units {
  read ??= readTable();
  return read;
}

function readTable(): Units {
  const names = new Map<string, Localized>();
  const codes = new Map<string, readonly string[]>();
  for (const line of unitTable.split('\n')) {
    const [code = '', zh = '', en = '', otherWords = ''] = line.split('|');
    names.set(code, { en, zh });
    for (const word of [zh, ...otherWords.split(' ')]) {
      if (word !== '') codes.set(word, [...(codes.get(word) ?? []), code]);
    }
  }
  return { names, codes };
}
