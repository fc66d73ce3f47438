import { withoutTrailing } from '../../text/without-trailing.ts';

/** Decimal texts that a figure may mean; `certain` where there is one, and no other can be meant. */
export interface Figure {
  readonly texts: readonly string[];
  readonly certain: boolean;
}

/**
 * Reads digits with the separators that people put between them: `1,200.50`, `1 200.50`, `1_200`, `1.0e5`.
 * `1.200,50` and `1,5` may mean two things. Undefined where the groups make no number.
 */
export function figureOf(written: string): Figure | undefined {
  const [, digits = '', exponent = '0'] = /^([^e]*)(?:e([+-]?\d{1,2}))?$/i.exec(written.trim()) ?? [];
  const shift = Number(exponent);
  if (Math.abs(shift) > 15) return undefined;
  const form = separated(withoutTrailing(digits, '., \t').replace(/,\s+/g, ',').replaceAll('_', ''));
  return form && { ...form, texts: form.texts.map((text) => shifted(text, shift)) };
}

function separated(digits: string): Figure | undefined {
  if (/^(?:\d+(?:\.\d*)?|\.\d+)$/.test(digits)) return { texts: [digits], certain: true };
  if (/^[1-9]\d{0,2}([,' ])\d{3}(?:\1\d{3})*(?:\.\d+)?$/.test(digits)) {
    return { texts: [digits.replace(/[,' ]/g, '')], certain: true };
  }
  if (/^\d+,\d+$/.test(digits)) {
    return { texts: [digits.replace(',', '.'), digits.replace(',', '')], certain: false };
  }
  // Groups of Europe; read the other way round, the comma is a slip.
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(digits)) {
    const european = digits.replaceAll('.', '').replace(',', '.');
    const slip = digits.replace(',', '');
    return { texts: /^\d+\.\d+$/.test(slip) ? [european, slip] : [european], certain: false };
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return { texts: [digits.replaceAll('.', '')], certain: false };
  return undefined;
}

/** The decimal times ten to the power, on the digits themselves, so that none is lost to floating point. */
export function shifted(decimal: string, power: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = power >= 0 ? whole + fraction.padEnd(power, '0') : whole.padStart(1 - power, '0') + fraction;
  const point = power >= 0 ? whole.length + power : Math.max(whole.length, 1 - power) + power;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const after = digits.slice(point);
  return after === ''
    ? before
    : `${before}.${power === 0 ? after : withoutTrailing(after, '0')}`.replace(/\.$/, '');
}
