import type { Localized } from '../text/localized.ts';
import { province } from './provinces.ts';

/** What the digits of a customs registration code mean; undefined where customs has assigned no meaning known here. */
export interface CustomsRegistration {
  /** Digits 1-4: the place of registration. */
  readonly region: string;
  readonly province: Localized | undefined;
  /** Digit 5: the economic zone. */
  readonly zone: Localized | undefined;
  /** Digit 6: the ownership; 8 is a customs broker. */
  readonly ownership: Localized | undefined;
}

/**
 * Reads a customs registration code: six digits and four characters of a serial, in which newer codes have capital
 * letters. It has no check digit. Undefined for any other form.
 */
export function readCustomsRegistration(code: string): CustomsRegistration | undefined {
  if (!/^\d{6}[0-9A-Z]{4}$/.test(code)) return undefined;
  return {
    region: code.slice(0, 4),
    province: province(code.slice(0, 2)),
    zone: zones[code.charAt(4)],
    ownership: ownerships[code.charAt(5)],
  };
}

const zones: Readonly<Record<string, Localized>> = {
  '1': { en: 'special economic zone', zh: '经济特区' },
  '2': { en: 'economic and technological development zone', zh: '经济技术开发区' },
  '3': { en: 'high-tech industrial development zone', zh: '高新技术产业开发区' },
  '4': { en: 'bonded area', zh: '保税区' },
  '5': { en: 'export processing zone', zh: '出口加工区' },
  '9': { en: 'no special zone', zh: '其他地区' },
};

const ownerships: Readonly<Record<string, Localized>> = {
  '1': { en: 'state-owned enterprise', zh: '国有企业' },
  '2': { en: 'contractual joint venture', zh: '中外合作企业' },
  '3': { en: 'equity joint venture', zh: '中外合资企业' },
  '4': { en: 'foreign-owned enterprise', zh: '外商独资企业' },
  '5': { en: 'collective enterprise', zh: '集体企业' },
  '6': { en: 'private enterprise', zh: '私营企业' },
  '7': { en: 'individual business', zh: '个体工商户' },
  '8': { en: 'customs broker, with the right to declare only', zh: '报关企业（仅有报关权）' },
  '9': { en: 'other', zh: '其他' },
};
