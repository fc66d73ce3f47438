import type { Localized } from '../text/localized.ts';
import type { NodeName } from './format/nodes.ts';

/** The nodes that the company checks for itself; the archive needs no check. */
export const checkedNodes = ['preReview', 'application', 'verification', 'clearance', 'writeOff'] as const;
export type CheckedNode = Extract<NodeName, (typeof checkedNodes)[number]>;

/** What is checked first of all in each node. */
export const selfCheckDrafts: Readonly<Record<CheckedNode, Localized>> = {
  preReview: { en: 'Pre-review receipt confirmed', zh: '已确认预审回执' },
  application: { en: 'Application receipt saved', zh: '已保存申请回执' },
  verification: { en: 'Certificate checked, paper and electronic', zh: '已核对纸质和电子证明' },
  clearance: { en: 'Certificate number matches declaration', zh: '已核对证明编号与报关单一致' },
  writeOff: { en: 'Write-off list saved', zh: '已保存核销清单' },
};
