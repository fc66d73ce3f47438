import { nameForm } from '../format/name-form.ts';
import type { FormatPath } from '../format/names.ts';
import type { NodeName } from '../format/nodes.ts';
import type { Localized } from '../text/localized.ts';
import {
  certificateValues,
  declarationValues,
  type PaperValue,
  receiptValues,
  writeOffValues,
} from './paper-labels.ts';

export type PaperKind =
  | 'pre-review-receipt'
  | 'application-receipt'
  | 'certificate'
  | 'declaration'
  | 'write-off-list';

/** What is known of one kind of paper. */
export interface PaperKindFacts {
  readonly kind: PaperKind;
  readonly title: Localized;
  readonly node: NodeName;
  /** What it is called in headings, types and file names, in the form of `nameForm`. */
  readonly titles: readonly string[];
  /** The form of its number where nothing but the number is given. */
  readonly numberForm: RegExp;
  /** The number comes first. */
  readonly values: readonly PaperValue[];
  /** Where its goods go. */
  readonly goods?: FormatPath;
}

/** In the order of the process: a paper names papers that came before it, and none that come after. */
export const paperKinds: readonly PaperKindFacts[] = [
  {
    kind: 'pre-review-receipt',
    title: { en: 'pre-review receipt', zh: '预审回执' },
    node: 'preReview',
    titles: forms(
      '预审回执 预审核回执 预审结果 预审通知 PreReviewReceipt PreReviewResult PreExaminationReceipt',
    ),
    numberForm: /(?<![A-Z0-9])PR\d{14}(?!\d)/g,
    values: receiptValues.preReview,
  },
  {
    kind: 'application-receipt',
    title: { en: 'application receipt', zh: '申请回执' },
    node: 'application',
    titles: forms(
      '申请回执 受理回执 申请受理回执 申请受理通知书 受理通知书 ApplicationReceipt ReceiptOfApplication AcceptanceReceipt',
    ),
    numberForm: /(?<![A-Z0-9])AP\d{14}(?!\d)/g,
    values: receiptValues.application,
  },
  {
    kind: 'certificate',
    title: { en: 'certificate', zh: '代理证明' },
    node: 'verification',
    titles: forms(
      `代理进出口证明 代理进口证明 代理出口证明 代理证明 代理进出口货物证明 AgencyCertificate AgencyImportCertificate AgencyExportCertificate
      AgencyImport/ExportCertificate AgentImportAndExportCertificate CertificateOfImportAndExportAgency certificate`,
    ),
    numberForm: /(?<![A-Z0-9])AIEC-\d{4}-\d{4}-\d{6}(?!\d)/g,
    values: certificateValues,
    goods: ['nodes', 'verification', 'certificate', 'goods'],
  },
  {
    kind: 'declaration',
    title: { en: 'declaration', zh: '报关单' },
    node: 'clearance',
    titles: forms('报关单 进口货物报关单 出口货物报关单 CustomsDeclaration declaration'),
    numberForm: /(?<![A-Z0-9])\d{4}20\d{2}[01]\d{9}(?!\d)/g,
    values: declarationValues,
    goods: ['nodes', 'clearance', 'declaration', 'goods'],
  },
  {
    kind: 'write-off-list',
    title: { en: 'write-off list', zh: '核销清单' },
    node: 'writeOff',
    titles: forms('核销清单 核销单 核销结案清单 核销回执 WriteOffList WriteOffReceipt'),
    numberForm: /(?<![A-Z0-9])WO\d{14}(?!\d)/g,
    values: writeOffValues,
  },
];

function forms(names: string): readonly string[] {
  return names.split(/\s+/).map(nameForm);
}

/** What is known of a kind. */
export function factsOfKind(kind: PaperKind): PaperKindFacts {
  const facts = paperKinds.find((known) => known.kind === kind);
  if (facts === undefined) throw new RangeError(`There is no kind of paper ${kind}`);
  return facts;
}

/** The kind that a heading names. In Chinese, and in English titles without "for", what a thing is stands last. */
export function kindNamed(title: string): PaperKind | undefined {
  const form = nameForm(title.replace(/\b(?:for|against|referring to)\b.*$/i, ''));
  let last: { kind: PaperKind; end: number; length: number } | undefined;
  for (const { kind, titles } of paperKinds) {
    for (const name of titles) {
      const index = form.lastIndexOf(name);
      if (index === -1) continue;
      const [end, length] = [index + name.length, name.length];
      if (last === undefined || end > last.end || (end === last.end && length > last.length))
        last = { kind, end, length };
    }
  }
  return last?.kind;
}

/** Whether a label names the number of a paper, so that rows below it are papers. */
export function isOwnNumberLabel(label: string): boolean {
  const form = nameForm(label);
  return paperKinds.some(({ values: [number] }) => number?.labels.includes(form));
}
