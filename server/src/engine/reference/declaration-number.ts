/** The parts of a customs declaration number; a pre-entry number is built alike. */
export interface DeclarationNumber {
  /** Digits 1-4: the customs district. */
  readonly district: string;
  /** Digits 5-8: the year of the declaration. */
  readonly year: number;
  /** Digit 9: 1 import, 0 export. */
  readonly direction: 'import' | 'export';
  /** Digits 10-18; what older papers read into them contradicts today's numbers. */
  readonly sequence: string;
}

/** A declaration number, or why the text is none. */
export type DeclarationNumberReading =
  | { readonly result: 'valid'; readonly number: DeclarationNumber }
  | { readonly result: 'length'; readonly length: number }
  | { readonly result: 'characters' }
  /** Digits 5-8 are no year of this century. */
  | { readonly result: 'year'; readonly year: string }
  /** Digit 9 is neither 1 nor 0. */
  | { readonly result: 'direction'; readonly digit: string }
  /** `I` or `E`, a year and 13 digits: the unified number of the Single Window, another number of the same goods. */
  | { readonly result: 'single-window-number' }
  /** 21 digits, as tax refund papers write it: the declaration number and three digits of the item. */
  | { readonly result: 'with-item'; readonly number: string };

/**
 * Reads a declaration number (报关单号), 18 digits without blanks: district, year, direction, sequence. It has no check
 * digit.
 */
export function readDeclarationNumber(text: string): DeclarationNumberReading {
  if (/^[IE]20\d{15}$/.test(text)) return { result: 'single-window-number' };
  if (!/^\d*$/.test(text)) return { result: 'characters' };
  const number = text.slice(0, 18);
  if (text.length === 21 && readDeclarationNumber(number).result === 'valid')
    return { result: 'with-item', number };
  if (text.length !== 18) return { result: 'length', length: text.length };
  const [district, year, digit] = [text.slice(0, 4), text.slice(4, 8), text.charAt(8)];
  if (!year.startsWith('20')) return { result: 'year', year };
  if (digit !== '0' && digit !== '1') return { result: 'direction', digit };
  const direction = digit === '1' ? 'import' : 'export';
  return { result: 'valid', number: { district, year: Number(year), direction, sequence: text.slice(9) } };
}
