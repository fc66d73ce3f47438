import { insertClause } from '../../../edit/insert-clause.ts';
import { atClauses, clausesAreKnown, clausesOf } from '../../../procedure/clauses.ts';
import { draftClauses } from '../../../reference/clause-drafts.ts';
import { authenticityMeaning } from '../../../reference/clause-meaning.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'agreement/authenticity-clause',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, common misunderstandings: the agreement divides the joint and several liability for the authenticity of documents.',
      zh: '内部操作规程“常见误区”：代理协议须明确“单证真实性连带责任”的划分。',
    },
  },
  watches: ['agreement.clauses'],
  messages: {
    absent: () => ({
      en: 'No clause makes both parties jointly and severally liable for authentic documents; ask the agent for it within 2 hours.',
      zh: '协议未约定双方对单证真实性的连带责任，请在 2 小时内联系代理方补充条款。',
    }),
    disclaimed: () => ({
      en: 'This clause puts the liability for authentic documents off, so the company bears it alone; ask for a new one within 2 hours.',
      zh: '本条款免除了单证真实性责任，查验时将由企业独自承担，请在 2 小时内要求代理方修改。',
    }),
  },
  documentation: {
    title: {
      en: 'The agreement divides the liability for authentic documents',
      zh: '协议约定单证真实性连带责任',
    },
    why: {
      en: 'The clause has to say three things: joint and several liability, for the authenticity of documents, of both parties. It is judged by its meaning, in English or Chinese.',
      zh: '条款须同时写明三点：连带责任、单证真实性、双方主体。按含义判断，中英文均可。',
    },
    consequence: {
      en: 'When customs inspects, the company bears the whole responsibility alone.',
      zh: '海关查验时，全部责任由企业独自承担。',
    },
    remedy: {
      en: 'Ask the agent within 2 hours to add the clause; the fix inserts a draft in the language of the file.',
      zh: '在 2 小时内联系代理方补充条款；快速修复会按文件语言插入草稿。',
    },
    bad: 'agreement:\n  clauses:\n    - title: 单证\n      text: 委托方保证单证真实。\n',
    good: 'agreement:\n  clauses:\n    - title: 单证\n      text: 委托方与代理方对单证真实性承担连带责任。\n',
  },
  check(file, report, { settings }) {
    if (!clausesAreKnown(file, 'authenticity')) return;
    const clauses = clausesOf(file).map((clause) => {
      return { ...clause, meaning: authenticityMeaning(clause, settings.clauses.authenticity) };
    });
    if (clauses.some(({ meaning }) => meaning === 'sets-out')) return;
    const draft = draftClauses[file.language].authenticity;
    const fixes = [
      {
        title: { en: `Insert the clause "${draft.title}" (draft)`, zh: `插入“${draft.title}”条款（草稿）` },
        edits: [insertClause(file, draft)],
      },
    ];
    const disclaimed = clauses.find(({ meaning }) => meaning === 'disclaims');
    if (disclaimed !== undefined) report('disclaimed', [], disclaimed.at, { fixes });
    else report('absent', [], atClauses(file), { fixes });
  },
});
