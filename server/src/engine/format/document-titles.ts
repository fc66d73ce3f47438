import type { Localized } from '../text/localized.ts';
import type { DocumentType } from './documents.ts';
import type { archivedReceipts } from './nodes.ts';

/** What people call the papers, in the middle of a sentence. */
export const documentTitles: Readonly<Record<DocumentType, Localized>> = {
  'agency-agreement': { en: 'agency agreement', zh: '代理协议' },
  'business-licence': { en: 'business licence', zh: '营业执照' },
  'goods-list': { en: 'list of goods', zh: '商品清单' },
  contract: { en: 'contract', zh: '合同' },
  invoice: { en: 'invoice', zh: '发票' },
  'packing-list': { en: 'packing list', zh: '装箱单' },
  'power-of-attorney': { en: 'power of attorney', zh: '报关委托书' },
  'goods-certificate': { en: 'goods certificate', zh: '商品证明' },
  'bill-of-lading': { en: 'bill of lading', zh: '提单' },
  sample: { en: 'sample', zh: '样品' },
  other: { en: 'paper', zh: '单证' },
};

/** What people call the receipts that are archived. */
export const receiptTitles: Readonly<Record<(typeof archivedReceipts)[number], Localized>> = {
  'pre-review-receipt': { en: 'pre-review receipt', zh: '预审回执' },
  'application-receipt': { en: 'application receipt', zh: '申请回执' },
  certificate: { en: 'certificate', zh: '代理证明' },
  declaration: { en: 'declaration', zh: '报关单' },
  'write-off-list': { en: 'write-off list', zh: '核销清单' },
};
