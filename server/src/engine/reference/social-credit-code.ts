import type { Localized } from '../text/localized.ts';
import { province } from './provinces.ts';

/** A character that cannot stand where it stands; `index` counts from 0. */
export interface MisplacedCharacter {
  readonly index: number;
  readonly character: string;
  /** The character of the standard's alphabet that it is easily taken for, such as 0 for O. */
  readonly lookalike: string | undefined;
}

/** What the two check characters of a unified social credit code say. */
export type SocialCreditCodeCheck =
  | { readonly result: 'valid' }
  | { readonly result: 'length'; readonly length: number }
  | { readonly result: 'characters'; readonly misplaced: readonly MisplacedCharacter[] }
  | {
      readonly result: 'check';
      /**
       * Where the mistake lies: characters 9-17, the organisation code, where its own check fails; else most likely in
       * characters 1-8 or the last, the registration (a letter taken for a digit can slip through the other check).
       */
      readonly half: 'organisation' | 'registration';
      /** The last character that the first 17 call for. */
      readonly expected: string;
      /** The 17th character that the organisation code before it calls for. */
      readonly expectedOrganisation: string;
    };

/** What the parts of a code of the right length and alphabet mean. */
export interface SocialCreditCodeParts {
  /** Who registered the organisation; undefined for a character that the standard does not assign. */
  readonly authority: Localized | undefined;
  readonly entity: Localized | undefined;
  /** Six digits of GB/T 2260; 100000 is the nation. */
  readonly region: string;
  readonly province: Localized | undefined;
  /** Nine characters of GB 11714. */
  readonly organisationCode: string;
}

/**
 * Checks a code of 18 capital letters and digits against GB 32100-2015, and the organisation code in its characters 9-17
 * against GB 11714-1997. Genuine codes that fail a check exist, so a failed check is a reason to look, no proof.
 */
export function checkSocialCreditCode(code: string): SocialCreditCodeCheck {
  if (code.length !== 18) return { result: 'length', length: code.length };
  const misplaced = [...code].flatMap((character, index) =>
    mayStandAt(character, index) ? [] : [{ index, character, lookalike: lookalikes[character] }],
  );
  if (misplaced.length > 0) return { result: 'characters', misplaced };
  const expected = checkCharacter(code);
  const expectedOrganisation = organisationCheckCharacter(code.slice(8, 16));
  const organisationFails = code[16] !== expectedOrganisation;
  if (code[17] === expected && !organisationFails) return { result: 'valid' };
  const half = organisationFails ? 'organisation' : 'registration';
  return { result: 'check', half, expected, expectedOrganisation };
}

/** Takes a code of 18 characters apart, for people to read. */
export function readSocialCreditCode(code: string): SocialCreditCodeParts {
  return {
    authority: authorities[code.slice(0, 1)],
    entity: entities[code.slice(0, 2)],
    region: code.slice(2, 8),
    province: province(code.slice(2, 4)),
    organisationCode: code.slice(8, 17),
  };
}

/** Digits and capital letters without I, O, S, V and Z; a character's place is its value. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const lookalikes: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', V: 'U', Z: '2' };

/** Characters 3-8, the region, are digits. */
function mayStandAt(character: string, index: number): boolean {
  return index >= 2 && index < 8 ? /^[0-9]$/.test(character) : alphabet.includes(character);
}

/** GB 32100-2015: weights are the powers of 3 modulo 31. */
function checkCharacter(code: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of code.slice(0, 17)) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11714-1997: letters count from A = 10, remainder 10 is written X. */
function organisationCheckCharacter(body: string): string {
  const sum = organisationWeights.reduce((total, weight, index) => {
    return total + weight * Number.parseInt(body.charAt(index), 36);
  }, 0);
  return '0123456789X'.charAt((11 - (sum % 11)) % 11);
}

const authorities: Readonly<Record<string, Localized>> = {
  '1': { en: 'establishment office', zh: '机构编制部门' },
  '2': { en: 'foreign affairs', zh: '外交部门' },
  '3': { en: 'justice administration', zh: '司法行政部门' },
  '4': { en: 'culture', zh: '文化部门' },
  '5': { en: 'civil affairs', zh: '民政部门' },
  '6': { en: 'tourism', zh: '旅游部门' },
  '7': { en: 'religious affairs', zh: '宗教事务部门' },
  '8': { en: 'trade unions', zh: '工会' },
  '9': { en: 'market regulation', zh: '市场监管部门' },
  A: { en: 'Central Military Commission', zh: '中央军委' },
  N: { en: 'agriculture', zh: '农业部门' },
  Y: { en: 'other authority', zh: '其他部门' },
};

const entities: Readonly<Record<string, Localized>> = {
  '11': { en: 'government body', zh: '机关' },
  '12': { en: 'public institution', zh: '事业单位' },
  '51': { en: 'social association', zh: '社会团体' },
  '52': { en: 'private non-enterprise unit', zh: '民办非企业单位' },
  '53': { en: 'foundation', zh: '基金会' },
  '91': { en: 'company', zh: '企业' },
  '92': { en: 'individual business', zh: '个体工商户' },
  '93': { en: "farmers' cooperative", zh: '农民专业合作社' },
};
