import { at, isMissing } from '../../../case/model.ts';
import { normaliseCode } from '../../../case/normalise/code.ts';
import { papersOfType } from '../../../procedure/papers.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'clearance/bill-number',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'never' },
  basis: {
    kind: 'practice',
    statement: {
      en: 'Customs practice: declaration, manifest and bill of lading are matched by the number of the bill, character by character.',
      zh: '通关实务：报关单、舱单与提单按提单号逐字符核对。',
    },
  },
  watches: ['nodes.clearance.billOfLading.number'],
  messages: {
    differs: (stated: string, id: string, number: string) => ({
      en: `The clearance says bill of lading ${stated}, the document (id ${id}) says ${number}; the goods are not released. Correct the wrong one.`,
      zh: `通关节点提单号为 ${stated}，单证（id：${id}）上为 ${number}，货物无法放行。请更正有误的一处。`,
    }),
    document: (number: string) => ({ en: `This paper says ${number}`, zh: `本单证编号为 ${number}` }),
  },
  documentation: {
    title: { en: 'The bill of lading has one number', zh: '提单号前后一致' },
    why: {
      en: 'The number leads from the declaration to the manifest and to the goods.',
      zh: '凭提单号将报关单与舱单、货物对应起来。',
    },
    consequence: {
      en: 'The declaration does not match the manifest; the goods are not released.',
      zh: '报关单与舱单不符，货物不予放行。',
    },
    remedy: {
      en: 'Compare both with the paper itself and correct the one that is wrong.',
      zh: '与提单原件核对，更正有误的一处。',
    },
    bad: 'documents:\n  - { id: bill, type: bill-of-lading, number: COSU6281450370 }\nnodes:\n  clearance: { billOfLading: { number: COSU6281450307 } }\n',
    good: 'documents:\n  - { id: bill, type: bill-of-lading, number: COSU6281450370 }\nnodes:\n  clearance: { billOfLading: { number: COSU6281450370 } }\n',
  },
  check(file, report) {
    const stated = file.content.nodes?.clearance?.billOfLading?.number;
    const bills = papersOfType(file, 'bill-of-lading');
    // A bill whose number is not entered yet may be the one.
    if (stated?.value === undefined || bills.some((bill) => isMissing(bill, 'number'))) return;
    const numbers = bills.map(({ number }) => normaliseCode(number?.value ?? '', 'bill-number'));
    if (numbers.includes(stated.value) || bills.some(({ number }) => number?.value === undefined)) return;
    const [bill] = bills;
    const { id, number } = bill ?? {};
    if (number?.value === undefined) return;
    const shown = excerpt(number.value);
    const related = [{ ...at(number), message: this.messages.document(shown) }];
    report('differs', [excerpt(stated.value), excerpt(id?.value ?? ''), shown], at(stated), { related });
  },
});
