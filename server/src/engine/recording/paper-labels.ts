import { nameForm } from '../format/name-form.ts';
import type { FormatPath } from '../format/names.ts';

/** A value that a kind of paper states, by which labels it is known, and where it stands in a case. */
export interface PaperValue {
  /** From the top of the case. */
  readonly path: FormatPath;
  /** Labels that say whose value it is, whatever paper they stand on: 申请回执编号. */
  readonly labels: readonly string[];
  /** Labels that mean it on a paper of this kind alone: 编号, 日期. */
  readonly general: readonly string[];
}

const numberOfReceipt = '编号 号码 回执编号 回执号 回执单号 number no receiptNumber receiptNo receiptId';
const dayOfPaper = `日期 回执日期 回执时间 收到日期 接收日期 签发日期 签发时间 出具日期 出具时间 生成时间 打印日期 date receivedOn
  receiptDate receivedDate issuedOn issueDate dateOfIssue dateReceived`;

/** The labels of the receipts. */
export const receiptValues = {
  preReview: [
    value(
      ['nodes', 'preReview', 'receipt', 'number'],
      '预审回执编号 预审回执号 预审编号 预审号 预审单号 预审受理编号 preReviewReceiptNumber preReviewReceiptNo preReviewNumber preReviewNo',
      numberOfReceipt,
    ),
    value(
      ['nodes', 'preReview', 'receipt', 'receivedOn'],
      '预审回执日期 预审回执时间 预审日期 预审时间 预审完成日期 preReviewReceiptDate preReviewDate',
      `${dayOfPaper} 审核日期 审核时间 反馈日期 反馈时间 reviewedOn reviewDate`,
    ),
    value(
      ['nodes', 'preReview', 'receipt', 'status'],
      '预审结果 预审状态 预审意见 preReviewStatus preReviewResult',
      '审核结果 审核状态 审核意见 回执状态 状态 结果 意见 海关意见 海关标注 status result outcome',
    ),
  ],
  application: [
    value(
      ['nodes', 'application', 'receipt', 'number'],
      `申请回执编号 申请回执号 受理回执编号 受理回执号 申请编号 申请号 申请受理编号 受理编号 受理号 applicationReceiptNumber
      applicationReceiptNo applicationNumber applicationNo acceptanceNumber acceptanceNo`,
      numberOfReceipt,
    ),
    value(
      ['nodes', 'application', 'receipt', 'receivedOn'],
      '申请回执日期 申请回执时间 申请受理日期 受理日期 受理时间 applicationReceiptDate acceptedOn acceptanceDate dateOfAcceptance',
      dayOfPaper,
    ),
  ],
} as const satisfies Record<string, readonly PaperValue[]>;

export const certificateValues: readonly PaperValue[] = [
  value(
    ['nodes', 'verification', 'certificate', 'number'],
    `证明编号 证明号 证明号码 证书编号 代理证明编号 代理证明号 代理进出口证明编号 代理进口证明编号 代理出口证明编号 certificateNumber
    certificateNo certNo agencyCertificateNumber agencyCertificateNo`,
    '编号 号码 number no',
  ),
  value(
    ['nodes', 'verification', 'certificate', 'issuedOn'],
    '发证日期 发证时间 出证日期 证明签发日期 certificateDate certificateIssueDate',
    '签发日期 签发时间 出具日期 出具时间 日期 issuedOn issueDate dateOfIssue date',
  ),
  value(
    ['nodes', 'verification', 'certificate', 'forms'],
    '签发形式 证明形式 certificateForms',
    '形式 介质 forms form media',
  ),
  value(
    ['nodes', 'verification', 'certificate', 'electronicSignature'],
    '电子签名 电子签章 电子加签 电子印章 electronicSignature digitalSignature eSignature',
    '加签',
  ),
];

export const declarationValues: readonly PaperValue[] = [
  value(
    ['nodes', 'clearance', 'declaration', 'number'],
    '报关单号 报关单编号 报关单号码 海关编号 declarationNumber declarationNo customsDeclarationNumber customsDeclarationNo entryId',
    '编号 number no',
  ),
  value(
    ['nodes', 'clearance', 'declaration', 'declaredAt'],
    '申报时间 申报日期 申报日期时间 报关时间 报关日期 declaredAt declarationTime declarationDate declareDate dDate',
    '',
  ),
  value(
    ['nodes', 'clearance', 'declaration', 'attachedDocuments'],
    '随附单证编号 随附单证及编号 随附单证号 attachedDocumentNumber attachedDocumentsNumber attaDocNumber attaDocNo',
    `随附单证 代理证明编号 代理进出口证明编号 代理进口证明编号 代理出口证明编号 证明编号 attachedDocuments certificateNumber certificateNo
    agencyCertificateNumber agencyCertificateNo`,
  ),
  value(
    ['nodes', 'clearance', 'billOfLading', 'number'],
    '提单号 提运单号 提单编号 billOfLadingNumber billOfLadingNo billNumber billNo blNo bl',
    '',
  ),
  value(
    ['nodes', 'clearance', 'containers'],
    '集装箱号 集装箱号码 箱号 柜号 containerNumber containerNumbers containerNo containerNos containers',
    '集装箱 container',
  ),
  value(['nodes', 'clearance', 'releasedOn'], '放行日期 放行时间 releasedOn releaseDate dateOfRelease', ''),
];

export const writeOffValues: readonly PaperValue[] = [
  value(
    ['nodes', 'writeOff', 'list', 'number'],
    `核销清单编号 核销清单号 核销单编号 核销单号 核销编号 核销号 writeOffListNumber writeOffListNo writeOffNumber writeOffNo`,
    '编号 号码 清单编号 清单号 number no listNumber listNo',
  ),
  value(['nodes', 'writeOff', 'list', 'receivedOn'], '清单日期 listDate', dayOfPaper),
  value(
    ['nodes', 'writeOff', 'completedOn'],
    '核销日期 核销时间 核销完成日期 核销完成时间 writeOffDate writtenOffOn',
    '完成日期 完成时间 办结日期 completedOn completionDate',
  ),
];

function value(path: FormatPath, labels: string, general: string): PaperValue {
  return { path, labels: forms(labels), general: forms(general) };
}

function forms(labels: string): readonly string[] {
  return labels
    .split(/\s+/)
    .filter((label) => label !== '')
    .map(nameForm);
}
