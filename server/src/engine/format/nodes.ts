import { code, date, dateTime, flag, list, section, text, word } from './field.ts';
import { repeatedGoods } from './goods.ts';

/** The nodes of a case in the order in which it passes them; the archive ends it. */
export const nodeNames = [
  'preReview',
  'application',
  'verification',
  'clearance',
  'writeOff',
  'archive',
] as const;
export type NodeName = (typeof nodeNames)[number];

/** What the archive holds besides the documents of the case. */
export const archivedReceipts = [
  'pre-review-receipt',
  'application-receipt',
  'certificate',
  'declaration',
  'write-off-list',
] as const;

/** The type under which a declaration enters the agency certificate among its attached documents. */
export const certificateType = 'agency-certificate';

const documentId = code('Id of a paper under `documents`.', '`documents` 中某份单证的 id。');
const filed = list('Ids of the papers filed.', '提交的单证 id。', documentId);

const preReviewReceipt = section('The pre-review receipt.', '预审回执。', {
  number: code('Number of the receipt.', '回执编号。').optional(),
  receivedOn: date('Day on which the receipt came.', '收到回执的日期。').optional(),
  status: word(
    ['accepted', 'document-mismatch'],
    'What customs answered: accepted, or document-mismatch.',
    '海关答复：通过（accepted）或单证不符（document-mismatch）。',
  ).optional(),
});

const receipt = section('The receipt of the application.', '申请回执。', {
  number: code('Number of the receipt.', '回执编号。').optional(),
  receivedOn: date('Day on which the receipt came.', '收到回执的日期。').optional(),
});

const preReview = section('Node 1: pre-review of the filing materials.', '节点 1：备案材料预审。', {
  submittedOn: date('Day on which the materials went to pre-review.', '提交预审的日期。').optional(),
  documents: filed.optional(),
  receipt: preReviewReceipt.optional(),
  revisions: list(
    'Further submissions after a mismatch.',
    '单证不符后的补正提交。',
    section('One revised submission.', '一次补正提交。', {
      submittedOn: date('Day of the revised submission.', '补正提交日期。').optional(),
      documents: filed.optional(),
      receipt: preReviewReceipt.optional(),
    }),
  ).optional(),
  inquiries: list(
    'When the receipt was asked for.',
    '查询回执的时间。',
    dateTime('Date and time of an inquiry, China time.', '查询时间（北京时间）。'),
  ).optional(),
});

const application = section('Node 2: formal application.', '节点 2：正式申请。', {
  submittedOn: date('Day of the application.', '提交申请的日期。').optional(),
  documents: filed.optional(),
  receipt: receipt.optional(),
});

const certificate = section('The agency import/export certificate.', '代理进出口证明。', {
  number: code('Number of the certificate.', '证明编号。').optional(),
  issuedOn: date('Day of issue.', '签发日期。').optional(),
  forms: list(
    'The forms in which it was issued.',
    '签发形式。',
    word(['paper', 'electronic'], 'paper or electronic.', '纸质（paper）或电子（electronic）。'),
  ).optional(),
  electronicSignature: flag(
    'true where the electronic form is signed.',
    '电子证明已加签则填 true。',
  ).optional(),
  goods: repeatedGoods('The goods as the certificate states them.', '证明所载商品。').optional(),
});

const verification = section('Node 3: on-site verification.', '节点 3：现场核查。', {
  selected: flag(
    'true where customs selected the case for verification.',
    '被海关抽中现场核查则填 true。',
  ).optional(),
  startedOn: date('First day of the verification.', '核查开始日期。').optional(),
  completedOn: date('Day on which the verification ended.', '核查结束日期。').optional(),
  presented: list(
    'Ids of the papers and samples presented.',
    '现场出示的单证和样品 id。',
    documentId,
  ).optional(),
  result: word(
    ['passed', 'failed'],
    'Outcome of the verification.',
    '核查结果：通过（passed）或未通过（failed）。',
  ).optional(),
  greenChannel: flag(
    'true where the port verifies in one working day.',
    '走绿色通道（一个工作日）则填 true。',
  ).optional(),
  certificate: certificate.optional(),
});

const clearance = section('Node 4: declaration and release.', '节点 4：报关与放行。', {
  declaration: section('The customs declaration.', '报关单。', {
    number: code('Declaration number, 18 digits.', '报关单号，18 位数字。', 'declaration-number').optional(),
    declaredAt: dateTime(
      'Date and time of the declaration, China time.',
      '申报时间（北京时间）。',
    ).optional(),
    attachedDocuments: list(
      'The column of attached documents: type and number.',
      '随附单证及编号栏。',
      section('One attached document.', '一份随附单证。', {
        type: text('Type, such as agency-certificate.', '类型，例如 agency-certificate（代理证明）。', [
          certificateType,
        ]).optional(),
        number: code('Number, exactly as on the paper.', '编号，须与单证完全一致。').optional(),
      }),
    ).optional(),
    goods: repeatedGoods('The goods as declared.', '报关单所列商品。').optional(),
  }).optional(),
  billOfLading: section('The bill of lading.', '提单。', {
    number: code('Number of the bill of lading.', '提单号。', 'bill-number').optional(),
    goods: repeatedGoods('The goods as the bill of lading states them.', '提单所载商品。').optional(),
  }).optional(),
  containers: list(
    'Container numbers.',
    '集装箱号。',
    code('Container number, ISO 6346.', '集装箱号（ISO 6346）。', 'container-number'),
  ).optional(),
  receiptChecks: list(
    'When the customs receipt was looked up; at least once every 24 hours.',
    '查询海关回执的时间，至少每 24 小时一次。',
    dateTime('Date and time of a check, China time.', '查询时间（北京时间）。'),
  ).optional(),
  releasedOn: date(
    'Day of release: day 0 of the write-off period.',
    '放行日期，即核销期限的第 0 天。',
  ).optional(),
  stampedCopy: section('The retained copy of the certificate.', '留存的证明副本。', {
    file: text('Path of the scan, relative to this case file.', '扫描件路径，相对于本案卷文件。').optional(),
    inspectionStamp: flag(
      'true where the copy bears the customs inspection stamp.',
      '副本已盖海关查验章则填 true。',
    ).optional(),
  }).optional(),
});

const writeOff = section('Node 5: write-off.', '节点 5：核销。', {
  plannedOn: date('Day for which the write-off is planned.', '计划核销日期。').optional(),
  completedOn: date('Day on which the write-off was completed.', '完成核销日期。').optional(),
  list: section('The write-off list.', '核销清单。', {
    number: code('Number of the list.', '清单编号。').optional(),
    receivedOn: date('Day on which the list came.', '收到清单的日期。').optional(),
  }).optional(),
  riskyOrder: flag('true where the case is marked as a risky order.', '标记为风险订单则填 true。').optional(),
  rootCause: text('Why the write-off was late.', '核销逾期的根本原因。').optional(),
});

const archive = section('The archive, after the five nodes.', '归档（五个节点之后）。', {
  archivedOn: date('Day of archiving.', '归档日期。').optional(),
  name: code(
    'Name of the archive: application receipt number and date.',
    '归档名称：申请回执编号加日期。',
  ).optional(),
  retainUntil: date('Last day of the retention period.', '保存期限的最后一天。').optional(),
  documents: list(
    'Ids of everything that is archived.',
    '归档内容的 id。',
    code('Id of a paper, or of a receipt.', '单证或回执的 id。', 'plain', archivedReceipts),
  ).optional(),
});

export const nodes = section('The five nodes and the archive.', '五个节点与归档。', {
  preReview: preReview.optional(),
  application: application.optional(),
  verification: verification.optional(),
  clearance: clearance.optional(),
  writeOff: writeOff.optional(),
  archive: archive.optional(),
});
