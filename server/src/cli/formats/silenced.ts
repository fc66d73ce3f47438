import type { WaivedBy } from '../../engine/checks/finding.ts';
import type { Localized } from '../../engine/text/localized.ts';

/** Why a waived finding fails nothing, in a sentence for other tools. */
export function waivedReason({ reason, approvedBy, until }: WaivedBy): Localized {
  return {
    en: `Waived by ${approvedBy}${until === undefined ? '' : ` until ${until}`}: ${reason}`,
    zh: `${approvedBy} 已豁免${until === undefined ? '' : `，有效期至 ${until}`}：${reason}`,
  };
}

/** The same for one that the baseline holds. */
export const knownReason: Localized = {
  en: 'Known since the baseline was written; nobody has approved of it.',
  zh: '基线生成时已存在的问题，未经批准豁免。',
};
