import { atMissing } from '../../../case/model.ts';
import { insertValue } from '../../../edit/edit.ts';
import { parsePath } from '../../../format/path.ts';
import { emptyClausesOf } from '../../../procedure/clauses.ts';
import { draftClauses } from '../../../reference/clause-drafts.ts';
import { announces } from '../../../reference/clause-meaning.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'agreement/empty-clause',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 1 and common misunderstandings: the agreement sets out rights and responsibilities in clauses, not in their titles.',
      zh: '内部操作规程第 1 步及“常见误区”：协议须以条款正文明确双方权责，仅有标题无效。',
    },
  },
  watches: ['agreement.clauses[].text'],
  messages: {
    titleAlone: (title: string) => ({
      en: `The clause "${excerpt(title)}" has a title and no wording, so nobody is bound by it; pre-review sends it back. Enter the wording.`,
      zh: `条款“${excerpt(title)}”只有标题没有正文，对双方均无约束力，预审会被退回。请补填正文。`,
    }),
    nothing: () => ({
      en: 'This clause has neither a title nor a wording, so nobody is bound by it. Enter them, or remove the clause.',
      zh: '本条款既无标题也无正文，没有约束力。请补填，或删除本条款。',
    }),
  },
  documentation: {
    title: { en: 'Every clause has its wording', zh: '条款均有正文' },
    why: {
      en: 'What a title promises binds nobody; the wording says who answers for what.',
      zh: '标题不产生约束力，由谁承担什么责任要看正文。',
    },
    consequence: {
      en: 'In a dispute, or when customs inspects, the clause counts as not agreed.',
      zh: '发生争议或海关查验时，该条款视同未约定。',
    },
    remedy: {
      en: 'Enter the wording of the signed agreement; for the two clauses that every agreement needs, the fix inserts a draft.',
      zh: '按已签协议补填正文；两项必备条款可用快速修复插入草稿。',
    },
    bad: 'agreement:\n  clauses:\n    - title: 双方法律责任\n      text: 待补\n',
    good: 'agreement:\n  clauses:\n    - title: 双方法律责任\n      text: 任何一方违约的，双方按各自过错承担赔偿责任。\n',
  },
  check(file, report) {
    const drafts = draftClauses[file.language];
    for (const clause of emptyClausesOf(file)) {
      const place = atMissing(clause, 'text');
      const title = clause.title?.value;
      if (title === undefined) {
        report('nothing', [], place);
        continue;
      }
      const names = (['authenticity', 'legalLiabilities'] as const).filter((name) => announces(title, name));
      const fixes = names.slice(0, 1).map((name) => ({
        title: { en: 'Insert the wording (draft)', zh: '补填正文（草稿）' },
        edits: [insertValue(file, parsePath(place.path), drafts[name].text)],
      }));
      report('titleAlone', [title], place, { fixes });
    }
  },
});
