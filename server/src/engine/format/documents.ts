import { code, date, flag, lastDay, list, section, text, word } from './field.ts';

export const documentTypes = [
  'agency-agreement',
  'business-licence',
  'goods-list',
  'contract',
  'invoice',
  'packing-list',
  'power-of-attorney',
  'goods-certificate',
  'bill-of-lading',
  'sample',
  'other',
] as const;

export type DocumentType = (typeof documentTypes)[number];

/** The papers of the case. */
export const documents = list(
  'The papers of the case, each with an id that the nodes refer to.',
  '本案单证，每份有一个供各节点引用的 id。',
  section('One paper.', '一份单证。', {
    id: code('Short id of the paper, unique in the case.', '单证的简短 id，在本案内唯一。'),
    type: word(documentTypes, 'Kind of paper.', '单证类型。'),
    number: code('Number printed on the paper.', '单证上的编号。').optional(),
    issuedOn: date('Day of issue.', '签发日期。').optional(),
    validUntil: lastDay('Last day on which the paper is valid.', '有效期的最后一天。').optional(),
    sealed: flag('true where the paper bears the company seal.', '已加盖公章则填 true。').optional(),
    original: flag(
      'true where the original is at hand, not a copy.',
      '持有原件（而非复印件）则填 true。',
    ).optional(),
    file: text('Path of the scan, relative to this case file.', '扫描件路径，相对于本案卷文件。').optional(),
  }),
);
