import { excerpt } from '../text/excerpt.ts';
import type { Localized } from '../text/localized.ts';
import type { ComparedField, Deviation, ReconciledLine, ReconciledPaper } from './reconciliation.ts';

/** What people call the papers, in the middle of a sentence. */
export const paperTitles: Readonly<Record<ReconciledPaper, Localized>> = {
  certificate: { en: 'the certificate', zh: '代理证明' },
  declaration: { en: 'the declaration', zh: '报关单' },
  billOfLading: { en: 'the bill of lading', zh: '提单' },
};

const fieldTitles: Readonly<Record<ComparedField, Localized>> = {
  name: { en: 'name', zh: '品名' },
  quantity: { en: 'quantity', zh: '数量' },
  amount: { en: 'amount', zh: '金额' },
};

/** "Line 2", or the name where the line has no number. */
export function lineTitle({ line, name }: ReconciledLine): Localized {
  if (line !== undefined) return { en: `Line ${line}`, zh: `第 ${line} 项` };
  return { en: `"${excerpt(name ?? '')}"`, zh: `“${excerpt(name ?? '')}”` };
}

/** A rate without its sign, "1.0": as many decimals as tell it from nothing and from the limit. */
export function percentText(percent: number, limit: number): string {
  const short = percent.toFixed(1);
  const tooShort = (short === '0.0' && percent > 0) || (exceeds(percent, limit) && Number(short) <= limit);
  return tooShort ? percent.toFixed(3) : short;
}

/** "quantity 198 against 200 (1.0 %)". */
export function rateText({ of, stated, expected, percent = 0 }: Deviation, limit: number): Localized {
  const shown = percentText(percent, limit);
  const { en, zh } = fieldTitles[of];
  return {
    en: `${en} ${stated.value} against ${expected.value} (${shown} %)`,
    zh: `${zh} ${stated.value}（其他单证 ${expected.value}，相差 ${shown}%）`,
  };
}

/** Whether a rate lies beyond the limit, by more than the rounding of the division. */
export function exceeds(percent: number, limit: number): boolean {
  return percent > limit + 1e-9;
}
