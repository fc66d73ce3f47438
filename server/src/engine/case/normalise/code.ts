import type { CodeScheme } from '../../format/field.ts';
import { countryCode } from '../../reference/countries.ts';
import { currencyCode } from '../../reference/currencies.ts';
import { readDeclarationNumber } from '../../reference/declaration-number.ts';
import { isKnown } from '../../reference/harmonized-system.ts';
import { fold, foldIdentifier } from '../../text/characters.ts';
import { withoutTrailing } from '../../text/without-trailing.ts';
import { labelsOf, withoutLabel } from './label.ts';
import { type Reading, read, type Untidiness, unreadable } from './reading.ts';

/**
 * Reads an identifier. Its value has no separators, no words beside it and the characters of the keyboard;
 * whether it is a valid code of its scheme is for the rules to say.
 */
export function readCode(text: string, scheme: CodeScheme = 'plain'): Reading<string> {
  // What a spreadsheet leaves of a long number: the digits that are gone cannot be guessed.
  if (/^\d(?:\.\d+)?e\+\d+$/i.test(text.trim())) return unreadable;
  const value = normaliseCode(text, scheme);
  if (value === undefined) return unreadable;
  const tidy = withoutSurplus[scheme]?.(value) ?? value;
  return tidy === text.trim()
    ? { state: 'read', value }
    : read(text, value, tidy, reasons[scheme] ?? 'code', omissions(text, scheme));
}

/** The label in front of a code, and the remark behind a commodity code; 无 says that there is no suffix. */
function omissions(text: string, scheme: CodeScheme): string[] {
  if (scheme === 'plain') return [];
  const written = fold(text).trim();
  const remark = scheme === 'hs-code' ? remarkBehind(written) : '无';
  return remark === '' || remark === '无' ? labelsOf(written) : [...labelsOf(written), remark];
}

/** The Chinese words at the end of a commodity code, without the bracket around them. */
function remarkBehind(text: string): string {
  const end = text.endsWith(')') ? text.length - 1 : text.length;
  let start = end;
  while (start > 0 && /[\p{Script=Han})]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, end).replace(/^\)+/, '');
}

function withoutRemark(text: string): string {
  const remark = remarkBehind(text);
  return remark === '' ? text : withoutTrailing(text.slice(0, text.lastIndexOf(remark)), ' \t\r\n(-');
}

/**
 * Codes without the digits that other papers append and that do not belong here: the value keeps them, the tidy form does
 * not. Thirteen digits may also be a barcode, so what is left has to be a code for certain.
 */
const withoutSurplus: Partial<Readonly<Record<CodeScheme, (value: string) => string>>> = {
  // The inspection suffix.
  'hs-code': (value) => (/^\d{13}$/.test(value) && isKnown(value) ? value.slice(0, 10) : value),
  // The goods line, on tax papers.
  'declaration-number'(value) {
    const reading = readDeclarationNumber(value);
    return reading.result === 'with-item' ? reading.number : value;
  },
};

/** Where the tidy form is a name's code, the reader's own rule about other names speaks of it. */
const reasons: Partial<Readonly<Record<CodeScheme, Untidiness>>> = {
  currency: 'alias',
  country: 'alias',
  'customs-district': 'alias',
};

/** The identifier as its scheme writes it; undefined where the text holds several. */
export function normaliseCode(text: string, scheme: CodeScheme): string | undefined {
  if (scheme === 'plain') return foldIdentifier(text).trim();
  return normalisers[scheme](withoutLabel(fold(text).trim()));
}

type Normaliser = (text: string) => string | undefined;

const normalisers: Readonly<Record<Exclude<CodeScheme, 'plain'>, Normaliser>> = {
  /** `8471.30.90.00`, `8471300000.00` from a spreadsheet, `8517.13.00.00-无`, `HS8517130000`. */
  'hs-code'(text) {
    const written = withoutRemark(text.replace(/^hs\s*(?=\d)/i, '').replace(/^(\d{8,})\.0+$/, '$1'));
    const digits = written.replace(/[\s.-]/g, '');
    return /^\d+$/.test(digits) ? digits : text;
  },

  /** `91330100 7996550 58B`, `(913301007654812994)`; a hyphen is left where the whole is no code of 18. */
  'social-credit-code'(text) {
    const compact = text.replace(/[\s.()[\]-]/g, '').toUpperCase();
    return /^[0-9A-Z]{18}$/.test(compact) ? compact : text.replace(/\s/g, '').toUpperCase();
  },

  'customs-registration-code'(text) {
    const compact = text.replace(/[\s.()[\]-]/g, '').toUpperCase();
    return /^[0-9A-Z]{10}$/.test(compact) ? compact : text.toUpperCase();
  },

  /** `2248 2026 0 000123456`. */
  'declaration-number'(text) {
    const compact = text.replace(/[\s./-]/g, '').toUpperCase();
    return /^[0-9A-Z]+$/.test(compact) ? compact : text;
  },

  /** `CSQU 305438-3`, and `1;FCIU5071178;` as printed declarations have it: how many, then which. */
  'container-number'(text) {
    const numbers = text
      .replace(/^\d{1,3};/, '')
      .split(/[;,/]/)
      .filter((part) => part.trim() !== '');
    const [number = '', ...others] = numbers;
    return others.length > 0 ? undefined : number.replace(/[\s.-]/g, '').toUpperCase();
  },

  /** Blanks mean nothing in the number of a bill of lading; a hyphen does, but in an air waybill's. */
  'bill-number'(text) {
    return text
      .replace(/\s/g, '')
      .replace(/^(\d{3})-(\d{8})$/, '$1$2')
      .toUpperCase();
  },

  currency: (text) => namedCode(text, currencyCode),
  country: (text) => namedCode(text, countryCode),

  /** `洋山港区-2248`, `(2248)洋山港区`: four digits beside the name of the customs office. */
  'customs-district'(text) {
    const [, code] = /^\D*(\d{4})\D*$/.exec(text) ?? [];
    return code ?? text;
  },
};

/** The code that a name stands for, or that each of several names does: `美元`, `USD 美元`, `美国(USA)`. */
function namedCode(text: string, codeOf: (name: string) => string | undefined): string {
  const whole = codeOf(text);
  if (whole !== undefined) return whole;
  const names = text.match(/\p{Script=Han}+|[A-Za-z]+|\d+/gu) ?? [];
  const [code, ...others] = new Set(names.map(codeOf));
  return code !== undefined && others.length === 0 ? code : text;
}
