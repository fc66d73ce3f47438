import type { CaseFile } from '../case/case-file.ts';
import type { Field } from '../case/model.ts';
import { type CalendarDay, yearOf } from '../reference/calendar-day.ts';
import type { DeclarationNumber } from '../reference/declaration-number.ts';
import { verbatim } from '../text/enumeration.ts';
import type { Localized } from '../text/localized.ts';
import { nodeProgress } from './progress.ts';

/** What people call the parts of a declaration number, in the order of its digits. */
export const declarationNumberParts: Readonly<Record<'district' | 'year' | 'direction', Localized>> = {
  district: { en: 'district (digits 1 to 4)', zh: '关区（第 1 至 4 位）' },
  year: { en: 'year (digits 5 to 8)', zh: '年份（第 5 至 8 位）' },
  direction: { en: 'direction (digit 9)', zh: '进出口标志（第 9 位）' },
};

const directions: Readonly<Record<'import' | 'export', Localized>> = {
  import: { en: '1, import', zh: '1（进口）' },
  export: { en: '0, export', zh: '0（出口）' },
};

/** A part of the number that the case says otherwise, and where. */
export interface PartAgainstCase {
  readonly part: Localized;
  readonly written: Localized;
  readonly expected: Localized;
  readonly field: Field;
}

/** The first part of a declaration number, from the left, that contradicts the case. */
export function partAgainstCase(
  file: CaseFile,
  number: DeclarationNumber,
  today: CalendarDay,
): PartAgainstCase | undefined {
  const { port, direction } = file.content;
  const declared = nodeProgress(file, 'clearance', today).begin;
  if (port?.value !== undefined && /^\d+$/.test(port.value) && port.value !== number.district) {
    const [written, expected] = [verbatim(number.district), verbatim(port.value)];
    return { part: declarationNumberParts.district, written, expected, field: port };
  }
  if (declared !== undefined && yearOf(declared.day) !== number.year) {
    const [written, expected] = [verbatim(String(number.year)), verbatim(String(yearOf(declared.day)))];
    return { part: declarationNumberParts.year, written, expected, field: declared.field };
  }
  if (direction?.value === undefined || direction.value === number.direction) return undefined;
  const [written, expected] = [directions[number.direction], directions[direction.value]];
  return { part: declarationNumberParts.direction, written, expected, field: direction };
}
