import type { Localized } from '../text/localized.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { countryTable } from './countries-data.ts';

/** A country or region of ISO 3166-1. */
export interface Country {
  /** Two letters, as in a case file. */
  readonly alpha2: string;
  /** Three letters, as declarations have used them since August 2018. */
  readonly alpha3: string;
  /** As customs declarations print it: "Hong Kong, China", "中国香港". */
  readonly name: Localized;
}

/** Whether the code (two capital letters) is a country or region of ISO 3166-1. */
export function countryExists(alpha2: string): boolean {
  return countries().has(alpha2);
}

/** The country of an alpha-2 code; undefined for an unknown code. */
export function country(alpha2: string): Country | undefined {
  return countries().get(alpha2);
}

/** Every alpha-2 code, the most frequent origins and destinations of China's trade first. */
export function countryCodes(): readonly string[] {
  return [...new Set([...commonCountries, ...countries().keys()])];
}

/**
 * The alpha-2 code that a text names beyond doubt: an alpha-2 or alpha-3 code in any letter case, or a Chinese or English
 * name. Undefined for anything else.
 */
export function countryCode(text: string): string | undefined {
  const name = plain(text);
  return countries().has(name) ? name : codesByName().get(name);
}

/** The alpha-2 code most likely meant by a text that is none, or undefined where none is near. */
export function nearestCountry(text: string): string | undefined {
  const known = countryCode(text);
  if (known !== undefined) return known;
  const typed = plain(text);
  if (typed.length === 2 && /^[A-Z0-9]+$/.test(typed)) return nearestWord(typed, countryCodes());
  return codesByName().get(nearestWord(typed, codesByName().keys()) ?? '');
}

const commonCountries =
  'CN US JP KR VN MY DE TW AU RU BR HK IN TH ID SG GB NL MX SA AE PH CA IT FR ES CH CL ZA PE NZ TR PL'.split(
    ' ',
  );

/** Further names, as brokers and invoices write them, without blanks and in capitals. */
const otherNames: Readonly<Record<string, string>> = {
  AE: 'UAE 阿联酋',
  BA: 'BOSNIAANDHERZEGOVINA 波黑',
  BD: '孟加拉',
  BN: 'BRUNEIDARUSSALAM',
  CD: 'DRCONGO 刚果民主共和国',
  CG: 'CONGO 刚果共和国',
  CI: 'IVORYCOAST',
  CN: 'PRC PRCHINA PEOPLESREPUBLICOFCHINA MAINLANDCHINA 中华人民共和国 中国大陆 国内',
  CZ: 'CZECHREPUBLIC 捷克共和国',
  FK: 'FALKLANDISLANDS 福克兰群岛',
  GB: 'UK GREATBRITAIN BRITAIN ENGLAND 大不列颠',
  HK: 'HONGKONG HONGKONGSAR 香港',
  ID: '印尼',
  IR: 'IRANISLAMICREPUBLICOF',
  KP: 'DPRK',
  KR: 'KOREA REPUBLICOFKOREA KOREAREPUBLICOF ROK 南韩 大韩民国',
  LA: 'LAOPDR',
  MM: 'MYANMAR BURMA',
  MO: 'MACAO MACAU 澳门',
  NL: 'HOLLAND THENETHERLANDS',
  PH: 'THEPHILIPPINES',
  RU: 'RUSSIANFEDERATION 俄国 俄罗斯联邦',
  SA: '沙特',
  SY: 'SYRIANARABREPUBLIC',
  SZ: 'SWAZILAND',
  TR: 'TURKEY',
  TW: 'TAIWAN 台湾 台澎金马关税区 中国台湾省',
  US: 'AMERICA UNITEDSTATESOFAMERICA THEUNITEDSTATES 美利坚合众国',
  VN: 'VIETNAM',
};

let read: ReadonlyMap<string, Country> | undefined;
let names: ReadonlyMap<string, string> | undefined;

/** Alpha-2 → country, read from the data once. */
function countries(): ReadonlyMap<string, Country> {
  read ??= new Map(
    countryTable.split('\n').map((line): [string, Country] => {
      const [alpha2 = '', alpha3 = '', en = '', zh = ''] = line.split('|');
      return [alpha2, { alpha2, alpha3, name: { en, zh } }];
    }),
  );
  return read;
}

/** Alpha-3 codes and plain names → alpha-2, frequent countries first. */
function codesByName(): ReadonlyMap<string, string> {
  names ??= new Map([
    ...countryCodes().flatMap((alpha2) => namesOf(alpha2).map((name): [string, string] => [name, alpha2])),
    ...Object.entries(otherNames).flatMap(([alpha2, words]) =>
      words.split(' ').map((word): [string, string] => [word, alpha2]),
    ),
  ]);
  return names;
}

function namesOf(alpha2: string): string[] {
  const known = countries().get(alpha2);
  return known ? [known.alpha3, plain(known.name.en), plain(known.name.zh)] : [];
}

/** Capitals without accents, blanks and punctuation; "&" is "and". */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toUpperCase()
    .replaceAll('&', 'AND')
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}
