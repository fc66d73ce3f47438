import type { z } from 'zod';
import { agreement } from './agreement.ts';
import { documents } from './documents.ts';
import { clockTime, code, date, dateTime, list, section, text, word } from './field.ts';
import { goods } from './goods.ts';
import { nodes } from './nodes.ts';
import { parties } from './parties.ts';

/**
 * The format of a case file: the one source of its types, of `schemas/case.schema.json` and of the names
 * that the editor offers. The order of the names is the order in which fixes insert them.
 */
export const caseFormat = section('One agency import/export certificate.', '一份代理进出口证明的案卷。', {
  caseId: code('Number of the case, unique in the workspace.', '案卷编号，在工作区内唯一。'),
  direction: word(['import', 'export'], 'import or export.', '进口（import）或出口（export）。'),
  port: code('Customs district, 4 digits.', '关区代码，4 位数字。', 'customs-district').optional(),
  currency: code(
    'Default currency of all amounts, ISO 4217.',
    '全案金额的默认币种（ISO 4217）。',
    'currency',
  ).optional(),
  parties,
  agreement,
  goods,
  documents: documents.optional(),
  nodes: nodes.optional(),
  tracking: section('How receipts and the broker are followed up.', '回执与报关行的跟踪安排。', {
    inquiryTimes: list(
      'Times of day at which receipts are published.',
      '每日发布回执的时间点。',
      clockTime('Time of day, HH:MM, China time.', '时间 HH:MM（北京时间）。'),
    ).optional(),
    brokerNotifiedAt: dateTime(
      'When the materials went to the customs broker.',
      '材料发给报关行的时间。',
    ).optional(),
  }).optional(),
  selfChecks: list(
    "The company's own checks, at least one a node.",
    '企业自查清单，每个节点至少一项。',
    section('One check.', '一项自查。', {
      node: word(
        ['preReview', 'application', 'verification', 'clearance', 'writeOff', 'archive'],
        'Node that the check belongs to.',
        '所属节点。',
      ).optional(),
      item: text('What is checked.', '自查内容。').optional(),
      doneOn: date('Day on which it was done.', '完成日期。').optional(),
    }),
  ).optional(),
  waivers: list(
    'Findings that somebody decided to accept, with a reason and an end.',
    '经批准豁免的检查结果，须注明理由和期限。',
    section('One waiver.', '一项豁免。', {
      rule: code('Code of the rule, such as goods/hs-code.', '规则代码，例如 goods/hs-code。').optional(),
      at: code(
        'Path of the place, such as goods[2].hsCode; absent: everywhere.',
        '位置路径，例如 goods[2].hsCode；不填则全案适用。',
      ).optional(),
      reason: text('Why it is accepted.', '豁免理由。').optional(),
      approvedBy: text('Who approved it.', '批准人。').optional(),
      granted: date('Day on which it was granted.', '批准日期。').optional(),
      until: date(
        'Last day on which it holds (until its end in China).',
        '豁免的最后一天（至当日 24 时，北京时间）。',
      ).optional(),
    }),
  ).optional(),
});

/** A case as plain values. */
export type CaseShape = z.infer<typeof caseFormat>;
