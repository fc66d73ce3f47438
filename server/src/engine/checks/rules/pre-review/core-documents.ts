import { atList } from '../../../case/model.ts';
import { appendItems } from '../../../edit/append-items.ts';
import { documentTitles } from '../../../format/document-titles.ts';
import { holdsType, idsOfTypes } from '../../../procedure/papers.ts';
import {
  coreDocuments,
  filesNothing,
  filingMaterials,
  preReviewPapers,
} from '../../../procedure/pre-review-papers.ts';
import { reachedOn } from '../../../procedure/progress.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import { enumeration } from '../../../text/enumeration.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

const path = ['nodes', 'preReview', 'documents'];

export default defineRule({
  code: 'pre-review/core-documents',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, phased submission: the pre-review begins with the core documents - contract, invoice, packing list.',
      zh: '内部操作规程“分阶段提交”：预审先提交核心单证，即合同、发票、装箱单。',
    },
  },
  watches: [
    'nodes.preReview.submittedOn',
    'nodes.preReview.documents',
    'nodes.preReview.revisions[].documents',
  ],
  messages: {
    missing: (submitted: CalendarDay, missing: Localized) => ({
      en: `Pre-review submitted ${formatDay(submitted).en} without ${missing.en}; it is sent back, 3 to 5 days lost. File what is missing.`,
      zh: `${formatDay(submitted).zh}提交预审时未附${missing.zh}，会被退回，延误 3 至 5 天。请补交。`,
    }),
    nothing: (submitted: CalendarDay) => ({
      en: `Pre-review submitted ${formatDay(submitted).en} and no paper is listed for it. List the six papers of the first stage by their ids.`,
      zh: `${formatDay(submitted).zh}提交预审，但未列任何单证。请列出第一阶段六种单证的 id。`,
    }),
  },
  documentation: {
    title: { en: 'The pre-review holds the core documents', zh: '预审附有核心单证' },
    why: {
      en: 'Customs pre-reviews contract, invoice and packing list first; all later papers are checked against them.',
      zh: '海关预审首先审核合同、发票和装箱单，后续单证均与其核对。',
    },
    consequence: {
      en: 'The pre-review is sent back; 3 to 5 days are lost.',
      zh: '预审被退回，延误 3 至 5 天。',
    },
    remedy: {
      en: 'File the paper that the message names and add its id to nodes.preReview.documents, or to a revision.',
      zh: '补交提示中的单证，并将其 id 填入 nodes.preReview.documents 或补正记录。',
    },
    bad: 'documents:\n  - { id: contract, type: contract }\n  - { id: invoice, type: invoice }\nnodes:\n  preReview: { submittedOn: 2026-05-19, documents: [contract, invoice] }\n',
    good: 'documents:\n  - { id: contract, type: contract }\n  - { id: invoice, type: invoice }\n  - { id: packing, type: packing-list }\nnodes:\n  preReview: { submittedOn: 2026-05-19, documents: [contract, invoice, packing] }\n',
  },
  check(file, report, { today }) {
    const node = file.content.nodes?.preReview;
    const submitted = reachedOn(file, 'preReview', today);
    const { papers, certain } = preReviewPapers(file);
    if (node === undefined || submitted === undefined || !certain) return;
    const nothing = filesNothing(file);
    const missing = coreDocuments.filter((type) => !holdsType(papers, type));
    if (missing.length === 0) return;
    const ids = idsOfTypes(file, nothing ? [...filingMaterials, ...coreDocuments] : missing);
    const fixes =
      ids === undefined
        ? []
        : [
            {
              title: { en: `Add ${ids.join(', ')}`, zh: `补填 ${ids.join('、')}` },
              edits: [appendItems(file, path, node.documents, ids)],
            },
          ];
    const place = atList(node, 'documents');
    if (nothing) report('nothing', [submitted], place, { fixes });
    else {
      const names = enumeration(missing.map((type) => documentTitles[type]));
      report('missing', [submitted, names], place, { fixes });
    }
  },
});
