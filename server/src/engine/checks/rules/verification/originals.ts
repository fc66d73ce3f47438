import { at, atList, atMissing, isUnclear } from '../../../case/model.ts';
import { appendItems } from '../../../edit/append-items.ts';
import { documentTitles } from '../../../format/document-titles.ts';
import { holdsType, papersNamedIn, papersOfType } from '../../../procedure/papers.ts';
import { reachedOn } from '../../../procedure/progress.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import { enumeration } from '../../../text/enumeration.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

const needed = ['contract', 'invoice'] as const;

export default defineRule({
  code: 'verification/originals',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 3: for the on-site verification the original contract and the original invoice are prepared.',
      zh: '内部操作规程第 3 步：现场核查须备好合同原件和发票原件。',
    },
  },
  watches: [
    'nodes.verification.selected',
    'nodes.verification.startedOn',
    'nodes.verification.presented',
    'documents[].original',
  ],
  messages: {
    notPresented: (started: CalendarDay, titles: Localized) => ({
      en: `On-site verification of ${formatDay(started).en}: no original ${titles.en} presented; it cannot be passed. Present it and add its id.`,
      zh: `${formatDay(started).zh}现场核查未出示${titles.zh}原件，核查无法通过。请出示并补填 id。`,
    }),
    notOriginal: (id: string, title: Localized) => ({
      en: `The ${title.en} presented at the verification (id ${id}) is not marked as the original; a copy is not accepted. Present the original.`,
      zh: `现场核查出示的${title.zh}（id：${id}）未注明为原件，复印件不予认可。请出示原件。`,
    }),
    presented: () => ({ en: 'Presented here', zh: '在此出示' }),
  },
  documentation: {
    title: { en: 'The originals are presented at the verification', zh: '现场核查出示原件' },
    why: {
      en: 'Customs compares the goods with the original contract and the original invoice, not with copies.',
      zh: '海关以合同原件和发票原件核对货物，不接受复印件。',
    },
    consequence: { en: 'The verification cannot be passed.', zh: '现场核查无法通过。' },
    remedy: {
      en: 'Present both originals, mark them original: true and name their ids in nodes.verification.presented.',
      zh: '出示两份原件，在 documents 中注明 original: true，并在 nodes.verification.presented 中列出其 id。',
    },
    bad: 'documents:\n  - { id: contract, type: contract, original: true }\n  - { id: invoice, type: invoice, original: true }\nnodes:\n  verification: { selected: true, startedOn: 2026-05-18, presented: [contract] }\n',
    good: 'documents:\n  - { id: contract, type: contract, original: true }\n  - { id: invoice, type: invoice, original: true }\nnodes:\n  verification: { selected: true, startedOn: 2026-05-18, presented: [contract, invoice] }\n',
  },
  check(file, report, { today }) {
    const node = file.content.nodes?.verification;
    const started = reachedOn(file, 'verification', today);
    if (node?.selected?.value !== true || started === undefined) return;
    const { papers, certain } = papersNamedIn(file, [node.presented]);
    for (const type of needed) {
      const presented = papers.filter((paper) => paper.type?.value === type);
      const [copy] = presented;
      const mayBeOriginal = presented.some(
        (paper) => paper.original?.value === true || isUnclear(paper, 'original'),
      );
      if (copy === undefined || mayBeOriginal) continue;
      const id = node.presented?.items.find((item) => item.value === copy.id?.value);
      const related = id ? [{ ...at(id), message: this.messages.presented() }] : [];
      const title = documentTitles[type];
      report('notOriginal', [excerpt(copy.id?.value ?? ''), title], atMissing(copy, 'original'), { related });
    }
    const preReviewed = reachedOn(file, 'preReview', today) !== undefined;
    const missing = needed.filter((type) => {
      // A contract or an invoice that the case does not have at all is for the pre-review.
      const elsewhere = preReviewed && papersOfType(file, type).length === 0;
      return certain && !elsewhere && !holdsType(papers, type);
    });
    if (missing.length === 0) return;
    const ids = missing.map(
      (type) => papersOfType(file, type).find((paper) => paper.original?.value === true)?.id?.value,
    );
    const known = ids.filter((id) => id !== undefined);
    const path = ['nodes', 'verification', 'presented'];
    const title = { en: `Add ${known.join(', ')}`, zh: `补填 ${known.join('、')}` };
    const fixes =
      known.length < missing.length
        ? []
        : [{ title, edits: [appendItems(file, path, node.presented, known)] }];
    const titles = enumeration(missing.map((type) => documentTitles[type]));
    report('notPresented', [started, titles], atList(node, 'presented'), { fixes });
  },
});
