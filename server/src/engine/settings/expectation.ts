import * as z from 'zod';
import type { Localized } from '../text/localized.ts';

/** A format without its default. */
export function bareFormat(format: z.core.$ZodType): z.core.$ZodType {
  let bare = format;
  while (bare instanceof z.ZodDefault || bare instanceof z.ZodPrefault || bare instanceof z.ZodOptional) {
    bare = bare.unwrap();
  }
  return bare;
}

/** Lists whose items are more than texts, by the setting. */
const listTexts: Readonly<Record<string, Localized>> = {
  inquiryTimes: { en: 'times of day such as "10:00"', zh: '时间，例如 "10:00"' },
  'calendar.nonWorkingDays': { en: 'days written YYYY-MM-DD', zh: 'YYYY-MM-DD 形式的日期' },
  'calendar.workingDays': { en: 'days written YYYY-MM-DD', zh: 'YYYY-MM-DD 形式的日期' },
  'clauses.legalLiabilities': { en: 'wordings of at least two characters', zh: '至少两个字的措辞' },
  'clauses.authenticity': { en: 'wordings of at least two characters', zh: '至少两个字的措辞' },
  'waivers.forbidden': { en: 'codes of rules such as goods/hs-code', zh: '规则代码，例如 goods/hs-code' },
  cases: { en: 'globs such as "export/**/*.yaml"', zh: '通配符，例如 "export/**/*.yaml"' },
  exclude: { en: 'globs such as "templates/**"', zh: '通配符，例如 "templates/**"' },
};

/**
 * What may be written for a setting, in words that follow "takes": "a whole number from 1 to 60".
 * @param setting as it is written with dots, `calendar.workingDays`.
 */
export function expectation(setting: string, format: z.core.$ZodType): Localized {
  const bare = bareFormat(format);
  if (bare instanceof z.ZodNumber) return numberText(bare);
  if (bare instanceof z.ZodBoolean) return { en: 'true or false', zh: 'true 或 false' };
  if (bare instanceof z.ZodEnum) {
    return { en: `one of ${bare.options.join(', ')}`, zh: `${bare.options.join('、')} 之一` };
  }
  if (bare instanceof z.ZodArray) {
    const items = listTexts[setting] ?? { en: 'texts', zh: '文字' };
    return {
      en: `a list of ${items.en}, in brackets or a line each`,
      zh: `列表（${items.zh}），用方括号或逐行列出`,
    };
  }
  if (bare instanceof z.ZodString) return { en: 'a text', zh: '文字' };
  return { en: 'further names below it, each on an indented line', zh: '一组下级设置，逐行缩进填写' };
}

/** What an item of a list may be, in words that follow "takes". */
export function itemExpectation(setting: string): Localized {
  const items = listTexts[setting] ?? { en: 'texts', zh: '文字' };
  return { en: items.en, zh: items.zh };
}

function numberText(format: z.ZodNumber): Localized {
  const noun = format.isInt ? { en: 'a whole number', zh: '整数' } : { en: 'a number', zh: '数字' };
  const [least, most] = [format.minValue ?? -Infinity, format.maxValue ?? Infinity];
  if (Number.isSafeInteger(least) && Number.isSafeInteger(most) && most < Number.MAX_SAFE_INTEGER) {
    return { en: `${noun.en} from ${least} to ${most}`, zh: `${least} 到 ${most} 的${noun.zh}` };
  }
  if (!Number.isFinite(least) || least === Number.MIN_SAFE_INTEGER) return noun;
  return format.safeParse(least).success
    ? { en: `${noun.en} of ${least} or more`, zh: `不小于 ${least} 的${noun.zh}` }
    : { en: `${noun.en} above ${least}`, zh: `大于 ${least} 的${noun.zh}` };
}
