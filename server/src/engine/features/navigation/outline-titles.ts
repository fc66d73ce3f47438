import { nodeTitles } from '../../format/node-titles.ts';
import type { Localized } from '../../text/localized.ts';

/** How an entry of the outline is labelled by what stands in it: names of values, in the order in which they are shown. */
interface Described {
  readonly label: readonly string[];
  readonly detail: readonly string[];
}

/** What people call the parts of a case, by their canonical names. */
export const partTitles: Readonly<Record<string, Localized>> = {
  caseId: { en: 'Case number', zh: '案卷编号' },
  direction: { en: 'Direction', zh: '进出口方向' },
  port: { en: 'Customs district', zh: '关区' },
  currency: { en: 'Currency', zh: '币种' },
  parties: { en: 'Parties', zh: '协议双方' },
  client: { en: 'Client', zh: '委托方' },
  agent: { en: 'Agent', zh: '代理方' },
  agreement: { en: 'Agency agreement', zh: '代理协议' },
  clauses: { en: 'Clauses', zh: '条款' },
  goods: { en: 'Goods', zh: '商品' },
  documents: { en: 'Papers', zh: '单证' },
  nodes: { en: 'Nodes', zh: '办理节点' },
  ...nodeTitles,
  receipt: { en: 'Receipt', zh: '回执' },
  revisions: { en: 'Revised submissions', zh: '补正' },
  certificate: { en: 'Certificate', zh: '代理证明' },
  declaration: { en: 'Declaration', zh: '报关单' },
  attachedDocuments: { en: 'Attached documents', zh: '随附单证' },
  billOfLading: { en: 'Bill of lading', zh: '提单' },
  stampedCopy: { en: 'Stamped copy', zh: '盖章副本' },
  list: { en: 'Write-off list', zh: '核销清单' },
  tracking: { en: 'Tracking', zh: '跟踪' },
  selfChecks: { en: 'Self-checks', zh: '企业自查' },
  waivers: { en: 'Waivers', zh: '豁免' },
};

/** The value that says most about a section, by the canonical name of the section. */
export const sectionDetails: Readonly<Record<string, readonly string[]>> = {
  client: ['name'],
  agent: ['name'],
  agreement: ['number'],
  receipt: ['number', 'status'],
  certificate: ['number'],
  declaration: ['number'],
  billOfLading: ['number'],
  stampedCopy: ['file'],
  list: ['number'],
};

/** What tells the items of a list apart, by the canonical name of the list. */
export const itemDescriptions: Readonly<Record<string, Described>> = {
  clauses: { label: ['title'], detail: [] },
  goods: { label: ['line', 'name'], detail: ['hsCode', 'quantity'] },
  documents: { label: ['id'], detail: ['type', 'number'] },
  revisions: { label: ['submittedOn'], detail: [] },
  attachedDocuments: { label: ['type'], detail: ['number'] },
  selfChecks: { label: ['item'], detail: ['doneOn'] },
  waivers: { label: ['rule'], detail: ['until'] },
};
