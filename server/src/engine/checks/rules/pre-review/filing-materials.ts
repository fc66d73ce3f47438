import { atList } from '../../../case/model.ts';
import { appendItems } from '../../../edit/append-items.ts';
import { documentTitles } from '../../../format/document-titles.ts';
import { holdsType, idsOfTypes, papersOfType } from '../../../procedure/papers.ts';
import { filesNothing, filingMaterials, preReviewPapers } from '../../../procedure/pre-review-papers.ts';
import { reachedOn } from '../../../procedure/progress.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import { enumeration } from '../../../text/enumeration.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'pre-review/filing-materials',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: "House procedure, step 1: the filing materials are the agency agreement, the client's business licence and the list of goods.",
      zh: '内部操作规程第 1 步：备案材料包括代理协议、委托方营业执照和进出口商品清单。',
    },
  },
  watches: [
    'nodes.preReview.submittedOn',
    'nodes.preReview.documents',
    'nodes.preReview.revisions[].documents',
  ],
  messages: {
    missing: (submitted: CalendarDay, missing: Localized) => ({
      en: `Pre-review submitted ${formatDay(submitted).en} without ${missing.en}; the filing is sent back as incomplete. File it.`,
      zh: `${formatDay(submitted).zh}提交预审时未附${missing.zh}，备案材料不全，会被退回。请补交。`,
    }),
  },
  documentation: {
    title: { en: 'The pre-review holds the filing materials', zh: '预审附有备案材料' },
    why: {
      en: 'Agreement, licence and list of goods show who acts for whom, and for which goods.',
      zh: '代理协议、营业执照和商品清单用于证明由谁代理、代理哪些商品。',
    },
    consequence: {
      en: 'The filing is incomplete and is sent back; 3 to 5 days are lost.',
      zh: '备案材料不全被退回，延误 3 至 5 天。',
    },
    remedy: {
      en: 'File the paper that the message names and add its id to nodes.preReview.documents, or to a revision.',
      zh: '补交提示中的材料，并将其 id 填入 nodes.preReview.documents 或补正记录。',
    },
    bad: 'documents:\n  - { id: agreement, type: agency-agreement }\n  - { id: licence, type: business-licence }\nnodes:\n  preReview: { submittedOn: 2026-05-19, documents: [agreement, licence] }\n',
    good: 'documents:\n  - { id: agreement, type: agency-agreement }\n  - { id: licence, type: business-licence }\n  - { id: list, type: goods-list }\nnodes:\n  preReview: { submittedOn: 2026-05-19, documents: [agreement, licence, list] }\n',
  },
  check(file, report, { today }) {
    const node = file.content.nodes?.preReview;
    const submitted = reachedOn(file, 'preReview', today);
    const { papers, certain } = preReviewPapers(file);
    // A pre-review without any paper is said once, with the core documents.
    if (node === undefined || submitted === undefined || !certain || filesNothing(file)) return;
    const missing = filingMaterials.filter((type) => {
      // A case without any business licence is for the rules about the parties.
      const elsewhere = type === 'business-licence' && papersOfType(file, type).length === 0;
      return !elsewhere && !holdsType(papers, type);
    });
    if (missing.length === 0) return;
    const ids = idsOfTypes(file, missing);
    const path = ['nodes', 'preReview', 'documents'];
    const fixes =
      ids === undefined
        ? []
        : [
            {
              title: { en: `Add ${ids.join(', ')}`, zh: `补填 ${ids.join('、')}` },
              edits: [appendItems(file, path, node.documents, ids)],
            },
          ];
    const names = enumeration(missing.map((type) => documentTitles[type]));
    report('missing', [submitted, names], atList(node, 'documents'), { fixes });
  },
});
