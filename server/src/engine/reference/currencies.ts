import type { Localized } from '../text/localized.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { currencyTable } from './currencies-data.ts';

/** Whether the code (three capital letters) is a currency of ISO 4217 in force. */
export function currencyExists(code: string): boolean {
  return currencies().has(code);
}

/** The currency's name: "US Dollar", "美元"; undefined for an unknown code. */
export function currencyName(code: string): Localized | undefined {
  return currencies().get(code);
}

/** Every code in force, the ones that trade with China uses most first. */
export function currencyCodes(): readonly string[] {
  return [...new Set([...commonCurrencies, ...currencies().keys()])];
}

/**
 * The code that a text names beyond doubt: the code itself in any letter case, `RMB`, a Chinese or English name, or the
 * numeric code of customs declarations before August 2018 ("502"). Undefined for anything else, so for `$`, `￥` and
 * `元`, which several currencies share.
 */
export function currencyCode(text: string): string | undefined {
  const name = plain(text);
  return currencies().has(name) ? name : codesByName().get(name);
}

/**
 * Every code that a name or a sign beside an amount can mean: `¥` is the yuan or the yen, `$` alone the US dollar, 元
 * alone the yuan. None for a word that means no currency.
 */
export function currencyCodesOf(written: string): readonly string[] {
  const code = currencyCode(written);
  return code === undefined ? (signs[written.normalize('NFKC').toUpperCase()] ?? []) : [code];
}

const signs: Readonly<Record<string, readonly string[]>> = {
  $: ['USD'],
  '¥': ['CNY', 'JPY'],
  '€': ['EUR'],
  '£': ['GBP'],
  元: ['CNY'],
  圆: ['CNY', 'JPY'],
  A$: ['AUD'],
  AU$: ['AUD'],
  C$: ['CAD'],
  CA$: ['CAD'],
  S$: ['SGD'],
  SG$: ['SGD'],
};

/** The code most likely meant by one that does not exist, or undefined where none is near. */
export function nearestCurrency(text: string): string | undefined {
  const known = currencyCode(text) ?? (plain(text) === 'CNH' ? 'CNY' : undefined);
  return known ?? nearestWord(plain(text), currencyCodes()) ?? codesByName().get(nearestName(text) ?? '');
}

const commonCurrencies = 'USD EUR CNY JPY HKD GBP KRW AUD CAD SGD TWD CHF NZD THB MYR VND INR RUB'.split(' ');

/** Further names, as brokers and older papers write them; customs codes of the years before letters were used. */
const otherNames: Readonly<Record<string, string>> = {
  AUD: '澳元 澳币 601',
  CAD: '加元 加币 501',
  CHF: '瑞郎',
  CNY: 'RMB 人民币元 YUAN RENMINBI 142',
  EUR: '€ 300',
  GBP: '英磅 POUNDSTERLING 303',
  HKD: '港币 HK$ 110',
  JPY: '日圆 日本元 JAPANESEYEN 116',
  KRW: '韩币 韩圆 133',
  MOP: '澳门元',
  NZD: '纽元',
  SGD: '新元 新币 新加坡币',
  THB: '泰币',
  TWD: '台币 新台币元 NT$',
  USD: '美金 US$ 502',
};

let read: ReadonlyMap<string, Localized> | undefined;
let names: ReadonlyMap<string, string> | undefined;

/** Code → name, read from the data once. */
function currencies(): ReadonlyMap<string, Localized> {
  read ??= new Map(
    currencyTable.split('\n').map((line): [string, Localized] => {
      const [code = '', en = '', zh = ''] = line.split('|');
      return [code, { en, zh }];
    }),
  );
  return read;
}

/** Plain name → code, frequent currencies first. */
function codesByName(): ReadonlyMap<string, string> {
  names ??= new Map([
    ...currencyCodes().flatMap((code) => namesOf(code).map((name): [string, string] => [name, code])),
    ...Object.entries(otherNames).flatMap(([code, words]) =>
      words.split(' ').map((word): [string, string] => [word, code]),
    ),
  ]);
  return names;
}

function namesOf(code: string): string[] {
  const name = currencies().get(code);
  return name ? [plain(name.en), plain(name.zh)] : [];
}

function nearestName(text: string): string | undefined {
  return nearestWord(plain(text), codesByName().keys());
}

function plain(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(/[\s.]/g, '');
}
