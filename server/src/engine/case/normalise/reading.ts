import { fold } from '../../text/characters.ts';

/** Why a written form should be made tidy; each is reported by the style rule of that name. */
export type Untidiness = 'full-width' | 'date' | 'number' | 'alias' | 'code';

/** A form that says the same without doubt. `text` is the scalar's text, not yet quoted for YAML. */
export interface TidyForm {
  readonly text: string;
  readonly because: Untidiness;
  /** What stands in the written text beside the value, and in this form no more: a unit, a time of day, a remark. */
  readonly omits?: readonly string[];
}

/** What a written text means. An ambiguous one may have no reading that could be offered: `3月5日`, 同上. */
export type Reading<Value> =
  | { readonly state: 'read'; readonly value: Value; readonly tidy?: TidyForm }
  | { readonly state: 'ambiguous'; readonly readings: readonly TidyForm[] }
  | { readonly state: 'unreadable' };

export const unreadable = { state: 'unreadable' } as const;

/**
 * A value that was read, with its tidy form where that is another text. One value has one reason to be made
 * tidy: characters come first, since whatever else is odd about the value goes with the same fix.
 */
export function read<Value>(
  written: string,
  value: Value,
  tidy: string,
  because: Untidiness,
  omits: readonly string[] = [],
): Reading<Value> {
  if (tidy === written) return { state: 'read', value };
  const reason = hasOddCharacters(written) ? 'full-width' : because;
  const form = { text: tidy, because: reason };
  return { state: 'read', value, tidy: omits.length === 0 ? form : { ...form, omits } };
}

/** The full-width sign of the yuan is the one that Chinese keyboards have: it is a currency, not a slip. */
function hasOddCharacters(text: string): boolean {
  const rest = text.replace(/[￥￡]/g, '');
  return fold(rest) !== rest;
}

/** A value that has several readings, or one that is likely and not certain. */
export function ambiguous(texts: readonly string[], because: Untidiness): Reading<never> {
  return { state: 'ambiguous', readings: texts.map((text) => ({ text, because })) };
}
