import { atKey } from '../../../case/model.ts';
import { appendItems } from '../../../edit/append-items.ts';
import { freeId } from '../../../procedure/name-in-application.ts';
import { preReviewPapers } from '../../../procedure/pre-review-papers.ts';
import { reachedOn } from '../../../procedure/progress.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import { defineRule } from '../rule.ts';

const type = 'business-licence';

export default defineRule({
  code: 'parties/business-licence',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: "House procedure, step 1: the filing materials include the client's business licence.",
      zh: '内部操作规程第 1 步：备案材料须包括委托方营业执照。',
    },
  },
  watches: ['documents', 'documents[].type', 'nodes.preReview.submittedOn'],
  messages: {
    missing: (submitted: CalendarDay) => ({
      en: `Pre-review submitted ${formatDay(submitted).en} and no business licence among the documents; it is sent back. Add it.`,
      zh: `${formatDay(submitted).zh}提交预审，单证中没有营业执照，会被退回。请补充。`,
    }),
  },
  documentation: {
    title: { en: "The client's business licence is among the documents", zh: '单证中有委托方营业执照' },
    why: {
      en: 'Customs knows by the licence that the client exists and may trade in these goods.',
      zh: '海关凭营业执照确认委托方主体资格和经营范围。',
    },
    consequence: {
      en: 'The pre-review sends the materials back; 3 to 5 days are lost.',
      zh: '预审退回材料，延误 3 至 5 天。',
    },
    remedy: {
      en: 'Get the licence from the client, enter it under documents and name its id in nodes.preReview.documents.',
      zh: '向委托方索取营业执照，登记在 documents，并在 nodes.preReview.documents 中列出其 id。',
    },
    bad: 'documents:\n  - { id: contract, type: contract }\nnodes:\n  preReview: { submittedOn: 2026-05-19, documents: [contract] }\n',
    good: 'documents:\n  - { id: contract, type: contract }\n  - { id: licence, type: business-licence }\nnodes:\n  preReview: { submittedOn: 2026-05-19, documents: [contract, licence] }\n',
  },
  check(file, report, { today }) {
    const { documents, nodes } = file.content;
    const node = nodes?.preReview;
    const submitted = reachedOn(file, 'preReview', today);
    if (node === undefined || submitted === undefined || documents?.readable === false) return;
    // A paper whose type nobody knows, or an id that stands for nothing, may be the licence.
    const papers = documents?.items ?? [];
    if (papers.some((paper) => paper.type?.value === undefined || paper.type.value === type)) return;
    if (!preReviewPapers(file).certain) return;
    const id = freeId(file, type);
    const edits = [
      appendItems(file, ['documents'], documents, [
        { section: [['id', id] as const, ['type', type] as const] },
      ]),
      appendItems(file, ['nodes', 'preReview', 'documents'], node.documents, [id]),
    ];
    const title = { en: `Insert the business licence ${id}`, zh: `补填营业执照 ${id}` };
    const place = { ...atKey(documents ?? node), path: 'documents' };
    report('missing', [submitted], place, { fixes: [{ title, edits }] });
  },
});
