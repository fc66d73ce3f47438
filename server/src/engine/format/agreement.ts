import { code, date, lastDay, list, section, text, word } from './field.ts';

/** The agency agreement and its clauses. */
export const agreement = section(
  'The agency agreement between client and agent.',
  '委托方与代理方签订的代理协议。',
  {
    number: code('Number of the agreement.', '协议编号。').optional(),
    signedOn: date('Day on which both sides signed.', '双方签署日期。').optional(),
    validUntil: lastDay('Last day on which the agreement is valid.', '协议有效期的最后一天。').optional(),
    serviceScope: word(
      ['partial', 'all-inclusive'],
      'What the agent takes over: some steps (partial) or everything (all-inclusive).',
      '服务范围：部分代理（partial）或全包（all-inclusive）。',
    ).optional(),
    clauses: list(
      'The clauses that divide rights and responsibilities.',
      '约定双方权责的条款。',
      section('One clause.', '一项条款。', {
        title: text('Title of the clause.', '条款标题。').optional(),
        text: text('Wording of the clause.', '条款正文。').optional(),
      }),
    ).optional(),
  },
);
