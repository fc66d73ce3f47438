import { insertClause } from '../../../edit/insert-clause.ts';
import { atClauses, clausesAreKnown, clausesOf } from '../../../procedure/clauses.ts';
import { draftClauses } from '../../../reference/clause-drafts.ts';
import { legalLiabilitiesMeaning } from '../../../reference/clause-meaning.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

/** How many clauses were looked at, as the beginning of the sentence. */
function whichOf(count: number): Localized {
  if (count === 0) return { en: 'The agreement has no clause on', zh: '代理协议没有条款' };
  if (count === 1) return { en: 'The only clause does not set out', zh: '协议仅有的一项条款未' };
  return { en: `None of the ${count} clauses sets out`, zh: `${count} 项条款中没有一项` };
}

export default defineRule({
  code: 'agreement/legal-liabilities-clause',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 1: the agency agreement must include a clause on the legal liabilities of both parties.',
      zh: '内部操作规程第 1 步：代理协议必须包含“双方法律责任”条款。',
    },
  },
  watches: ['agreement.clauses'],
  messages: {
    absent: (count: number) => ({
      en: `${whichOf(count).en} the legal liabilities of both parties; pre-review sends it back. Add a clause.`,
      zh: `${whichOf(count).zh}约定双方的法律责任，预审会被退回。请补充条款。`,
    }),
    disclaimed: () => ({
      en: 'This clause puts legal liability off instead of setting it out for both parties; have it reworded.',
      zh: '本条款是在免除法律责任，而不是约定双方的法律责任，请修改措辞。',
    }),
  },
  documentation: {
    title: { en: 'The agreement sets out the legal liabilities of both parties', zh: '协议约定双方法律责任' },
    why: {
      en: 'The clause says who answers for what when a filing turns out wrong. It is judged by its meaning, in English or Chinese, not by its title.',
      zh: '出现申报差错时，由该条款确定谁承担什么责任。按条款含义判断（中英文均可），不看标题。',
    },
    consequence: {
      en: 'Pre-review sends the materials back; 3 to 5 days are lost.',
      zh: '预审退回材料，延误 3 至 5 天。',
    },
    remedy: {
      en: 'Agree a clause with the other side; the fix inserts a draft in the language of the file, to be read by both.',
      zh: '与对方约定该条款；快速修复会按文件语言插入一份草稿，须经双方确认。',
    },
    bad: 'agreement:\n  clauses:\n    - title: Legal Liabilities\n      text: The agent accepts no liability whatsoever for the client or both parties.\n',
    good: 'agreement:\n  clauses:\n    - title: Legal Liabilities of Both Parties\n      text: The client answers for its materials, the agent for filing them correctly.\n',
  },
  check(file, report, { settings }) {
    if (!clausesAreKnown(file, 'legalLiabilities')) return;
    const clauses = clausesOf(file).map((clause) => {
      return { ...clause, meaning: legalLiabilitiesMeaning(clause, settings.clauses.legalLiabilities) };
    });
    if (clauses.some(({ meaning }) => meaning === 'sets-out')) return;
    const draft = draftClauses[file.language].legalLiabilities;
    const fixes = [
      {
        title: { en: `Insert the clause "${draft.title}" (draft)`, zh: `插入“${draft.title}”条款（草稿）` },
        edits: [insertClause(file, draft)],
      },
    ];
    const disclaimed = clauses.find(({ meaning }) => meaning === 'disclaims');
    if (disclaimed !== undefined) report('disclaimed', [], disclaimed.at, { fixes });
    else report('absent', [clauses.length], atClauses(file), { fixes });
  },
});
