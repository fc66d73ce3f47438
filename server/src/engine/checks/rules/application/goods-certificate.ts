import { at, atList } from '../../../case/model.ts';
import { nameInApplication } from '../../../procedure/name-in-application.ts';
import { holdsType, papersOfType } from '../../../procedure/papers.ts';
import { applicationPapers } from '../../../procedure/pre-review-papers.ts';
import { reachedOn } from '../../../procedure/progress.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import { goodsLines } from '../../../text/counts.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

const type = 'goods-certificate';

export default defineRule({
  code: 'application/goods-certificate',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 2: the application is supplemented by the goods certificate where one applies.',
      zh: '内部操作规程第 2 步：正式申请须补充商品证明（如适用）。',
    },
  },
  watches: ['goods[].requiresCertificate', 'nodes.application.submittedOn', 'nodes.application.documents'],
  messages: {
    notFiled: (applied: CalendarDay, lines: Localized) => ({
      en: `Application of ${formatDay(applied).en} without the goods certificate required for ${lines.en}; it is sent back. File it.`,
      zh: `${lines.zh}需要商品证明，但${formatDay(applied).zh}提交的申请未附，会被退回。请补交。`,
    }),
    required: () => ({
      en: 'This line requires a goods certificate',
      zh: '该项商品需要商品证明',
    }),
  },
  documentation: {
    title: { en: 'Goods that need a certificate have one', zh: '需要商品证明的商品已附证明' },
    why: {
      en: 'For some goods the application is judged together with a certificate about the goods themselves.',
      zh: '部分商品的申请须与商品本身的证明一并审核。',
    },
    consequence: { en: 'The application is sent back.', zh: '申请被退回。' },
    remedy: {
      en: 'Enter the certificate under documents and name its id in nodes.application.documents.',
      zh: '将商品证明登记在 documents，并在 nodes.application.documents 中列出其 id。',
    },
    bad: 'goods:\n  - { line: 1, hsCode: "0203290090", requiresCertificate: true }\nnodes:\n  application: { submittedOn: 2026-05-13, documents: [] }\n',
    good: 'goods:\n  - { line: 1, hsCode: "0203290090", requiresCertificate: true }\ndocuments:\n  - { id: health, type: goods-certificate }\nnodes:\n  application: { submittedOn: 2026-05-13, documents: [health] }\n',
  },
  check(file, report, { today }) {
    const node = file.content.nodes?.application;
    const submitted = reachedOn(file, 'application', today);
    const { papers, certain } = applicationPapers(file);
    if (node === undefined || submitted === undefined || !certain || holdsType(papers, type)) return;
    const goods = file.content.goods?.items ?? [];
    const needing = goods.filter((line) => line.requiresCertificate?.value === true);
    if (needing.length === 0) return;
    const lines = goodsLines(needing.map((line) => line.line?.value ?? goods.indexOf(line) + 1));
    const { id, isNew, edits } = nameInApplication(file, type, papersOfType(file, type)[0]);
    const title = isNew
      ? { en: `Insert a goods certificate ${id}`, zh: `补填商品证明 ${id}` }
      : { en: `Add ${id}`, zh: `补填 ${id}` };
    const related = needing.flatMap(({ requiresCertificate }) =>
      requiresCertificate ? [{ ...at(requiresCertificate), message: this.messages.required() }] : [],
    );
    const fixes = [{ title, edits }];
    report('notFiled', [submitted, lines], atList(node, 'documents'), { related, fixes });
  },
});
