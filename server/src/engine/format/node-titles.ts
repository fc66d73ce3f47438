import type { Localized } from '../text/localized.ts';
import type { NodeName } from './nodes.ts';

/** What people call the nodes. */
export const nodeTitles: Readonly<Record<NodeName, Localized>> = {
  preReview: { en: 'Pre-review', zh: '预审' },
  application: { en: 'Formal application', zh: '正式申请' },
  verification: { en: 'On-site verification', zh: '现场核查' },
  clearance: { en: 'Clearance', zh: '通关' },
  writeOff: { en: 'Write-off', zh: '核销' },
  archive: { en: 'Archive', zh: '归档' },
};
