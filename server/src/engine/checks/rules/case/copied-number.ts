import { at } from '../../../case/model.ts';
import { receiptTitles } from '../../../format/document-titles.ts';
import { type UniqueNumber, uniqueNumbers } from '../../../procedure/unique-numbers.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Localized } from '../../../text/localized.ts';
import { namedCases, relatedCases } from '../../other-cases.ts';
import { defineRule } from '../rule.ts';

/** The number of a case and of its certificate have rules of their own. */
type CopiedKind = Exclude<UniqueNumber['kind'], 'case' | 'certificate' | 'house-bill'>;

const copiedKinds: readonly UniqueNumber['kind'][] = [
  'declaration',
  'pre-review-receipt',
  'application-receipt',
  'write-off-list',
] satisfies readonly CopiedKind[];

function isCopied(kind: UniqueNumber['kind']): kind is CopiedKind {
  return copiedKinds.includes(kind);
}

export default defineRule({
  code: 'case/copied-number',
  since: '0.2.0',
  severity: 'error',
  fix: { offered: 'never' },
  basis: {
    kind: 'practice',
    statement: {
      en: 'Customs practice: a declaration, a receipt and a write-off list have a number of their own; a house bill of lading names one consignee.',
      zh: '通关实务：报关单、回执和核销清单各有唯一编号；一份分提单只对应一个收货人。',
    },
  },
  watches: [
    'nodes.preReview.receipt.number',
    'nodes.preReview.revisions[].receipt.number',
    'nodes.application.receipt.number',
    'nodes.clearance.declaration.number',
    'nodes.clearance.billOfLading.number',
    'nodes.writeOff.list.number',
  ],
  messages: {
    number: (kind: CopiedKind, number: string, cases: Localized) => ({
      en: `${capitalised(receiptTitles[kind].en)} ${number} is also in ${cases.en}; customs issues a number once. One case follows the wrong paper: correct it there.`,
      zh: `${receiptTitles[kind].zh}编号 ${number} 还出现在 ${cases.zh}中。海关编号不会重复，其中必有案卷对错了单证。请更正不属于该案卷的编号。`,
    }),
    houseBill: (number: string, cases: Localized) => ({
      en: `House bill ${number} is also in ${cases.en}, for another client; a house bill names one consignee. Correct the wrong one.`,
      zh: `分提单 ${number} 还出现在 ${cases.zh}中，而委托方不同。一份分提单只对应一个收货人，舱单只能与其中之一相符。请更正有误的一处。`,
    }),
    otherCase: () => ({ en: 'The same number in another case', zh: '另一案卷中的相同编号' }),
  },
  documentation: {
    title: { en: 'Each number belongs to one case', zh: '每个编号只属于一个案卷' },
    why: {
      en: 'Most cases begin as a copy of an older one, and the numbers of the old case easily stay in it. Many clients share a master bill of lading in groupage; that is no finding. A house bill is told from it where the number gives both, as MASTER*HOUSE or, by air, MASTER_HOUSE.',
      zh: '新案卷多由旧案卷复制而来，旧编号容易遗留。拼箱货物的主提单可由多个委托方共用，不作报告；提运单号按“主单号*分单号”（空运为“主单号_分单号”）填写时，可识别其中的分提单。',
    },
    consequence: {
      en: 'Receipts, deadlines and the write-off of one case are taken for those of the other; the second declaration is sent back.',
      zh: '一个案卷的回执、期限和核销会被当作另一个案卷的；重复的报关单会被退回。',
    },
    remedy: {
      en: 'Compare the number with the paper itself, in both cases, and enter the right one.',
      zh: '分别与两个案卷的单证原件核对，填写正确的编号。',
    },
    bad: 'nodes:\n  application: { receipt: { number: AP20260415001946 } }\n',
    good: 'nodes:\n  application: { receipt: { number: AP20260415001947 } }\n',
    neighbour: 'nodes:\n  application: { receipt: { number: AP20260415001946 } }\n',
  },
  check(file, report, { siblings }) {
    for (const number of uniqueNumbers(file)) {
      const { kind, field } = number;
      if (!isCopied(kind) && kind !== 'house-bill') continue;
      const others = siblings?.alsoGiving(number);
      if (others === undefined || others.count === 0) continue;
      const shown = excerpt(field.text);
      const related = relatedCases(others, this.messages.otherCase());
      const cases = namedCases(others);
      if (isCopied(kind)) report('number', [kind, shown, cases], at(field), { related });
      else report('houseBill', [shown, cases], at(field), { related });
    }
  },
});
