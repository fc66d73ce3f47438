import { at, atList } from '../../../case/model.ts';
import { holdsType, papersNamedIn } from '../../../procedure/papers.ts';
import { reachedOn } from '../../../procedure/progress.ts';
import { type CalendarDay, formatDay } from '../../../reference/calendar-day.ts';
import { goodsLines } from '../../../text/counts.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'verification/samples',
  since: '0.1.0',
  severity: 'warning',
  fix: { offered: 'never' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, step 3: for the on-site verification samples of the goods are prepared, if there are any.',
      zh: '内部操作规程第 3 步：现场核查须备好货物样品（如有）。',
    },
  },
  watches: ['goods[].hasSample', 'nodes.verification.selected', 'nodes.verification.presented'],
  messages: {
    notPresented: (started: CalendarDay, lines: Localized) => ({
      en: `On-site verification of ${formatDay(started).en}: a sample exists of ${lines.en}, none was presented; customs may come again. Bring it.`,
      zh: `${lines.zh}有样品，但${formatDay(started).zh}现场核查未出示，海关可能再次核查。请备好样品。`,
    }),
    sample: () => ({ en: 'There is a sample of this line', zh: '该项商品有样品' }),
  },
  documentation: {
    title: { en: 'Samples that exist are presented', zh: '有样品的商品出示样品' },
    why: {
      en: 'A sample at hand lets customs decide on the spot.',
      zh: '现场备有样品，海关可当场认定。',
    },
    consequence: {
      en: 'Customs asks for the sample later and the verification takes longer.',
      zh: '海关事后调取样品，核查时间延长。',
    },
    remedy: {
      en: 'Enter the sample under documents (type: sample) and name its id in nodes.verification.presented.',
      zh: '将样品登记在 documents（type: sample），并在 nodes.verification.presented 中列出其 id。',
    },
    bad: 'goods:\n  - { line: 1, hsCode: "8471309000", hasSample: true }\nnodes:\n  verification: { selected: true, startedOn: 2026-05-18, presented: [] }\n',
    good: 'goods:\n  - { line: 1, hsCode: "8471309000", hasSample: true }\ndocuments:\n  - { id: sample, type: sample }\nnodes:\n  verification: { selected: true, startedOn: 2026-05-18, presented: [sample] }\n',
  },
  check(file, report, { today }) {
    const node = file.content.nodes?.verification;
    const started = reachedOn(file, 'verification', today);
    if (node?.selected?.value !== true || started === undefined) return;
    const { papers, certain } = papersNamedIn(file, [node.presented]);
    if (!certain || holdsType(papers, 'sample')) return;
    const goods = file.content.goods?.items ?? [];
    const sampled = goods.filter((line) => line.hasSample?.value === true);
    if (sampled.length === 0) return;
    const lines = goodsLines(sampled.map((line) => line.line?.value ?? goods.indexOf(line) + 1));
    const related = sampled.flatMap(({ hasSample }) =>
      hasSample ? [{ ...at(hasSample), message: this.messages.sample() }] : [],
    );
    report('notPresented', [started, lines], atList(node, 'presented'), { related });
  },
});
