import { withoutTrailing } from '../../text/without-trailing.ts';

const digits: Readonly<Record<string, number>> = {
  ...numbered('〇一二三四五六七八九'),
  ...numbered('零壹贰叁肆伍陆柒捌玖'),
  ...{ '○': 0, 两: 2, 貳: 2, 叄: 3, 陸: 6 },
};
const places: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

function numbered(numerals: string): Record<string, number> {
  return Object.fromEntries([...numerals].map((numeral, value) => [numeral, value]));
}

/** Numerals that stand for one digit each, as in the year 二〇二六; undefined for anything else. */
export function chineseDigits(text: string): string | undefined {
  const values = [...text].map((numeral) => digits[numeral]);
  return values.length > 0 && !values.includes(undefined) ? values.join('') : undefined;
}

/** A whole number in Chinese numerals, plain or capital: 二十一, 壹仟贰佰, 十二万; undefined for anything else. */
export function chineseNumber(text: string): number | undefined {
  if (!/^[十拾廿卅]/.test(text) && ![...text].some((numeral) => numeral in digits)) return undefined;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const numeral of text.replace(/廿/g, '二十').replace(/卅/g, '三十')) {
    const place = places[numeral];
    const value = digits[numeral];
    if (place !== undefined) section += (digit ?? 1) * place;
    else if (/[万萬]/.test(numeral)) [total, section] = [total + (section + (digit ?? 0)) * 10_000, 0];
    else if (/[亿億]/.test(numeral)) [total, section] = [(total + section + (digit ?? 0)) * 100_000_000, 0];
    // Two digits in a row are no number in words; 零 alone may stand in between.
    else if (value === undefined || (digit !== undefined && digit !== 0)) return undefined;
    digit = value;
  }
  return total + section + (digit ?? 0);
}

/**
 * An amount of money in words, as contracts have it: 壹仟贰佰元整, 人民币伍万元伍角. Its decimal text, or
 * undefined for anything else.
 */
export function chineseAmount(text: string): string | undefined {
  const match =
    /^(?:人民币|美元|美金)?([^\d元圆角分整正]+)(?:[元圆](?:([^\d角])角)?(?:零?([^\d分])分)?)?[整正]?$/.exec(
      text,
    );
  const whole = chineseNumber(match?.[1] ?? '');
  if (match === null || whole === undefined) return undefined;
  const [tenths, hundredths] = [match[2], match[3]].map((numeral) =>
    numeral ? chineseDigits(numeral) : '0',
  );
  if (tenths === undefined || hundredths === undefined) return undefined;
  const cents = withoutTrailing(`${tenths}${hundredths}`, '0');
  return cents === '' ? String(whole) : `${whole}.${cents}`;
}
