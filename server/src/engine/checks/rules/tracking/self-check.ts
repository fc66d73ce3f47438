import { atKey, atMissing, isMissing } from '../../../case/model.ts';
import { insertValue } from '../../../edit/edit.ts';
import { nodeTitles } from '../../../format/node-titles.ts';
import { parsePath } from '../../../format/path.ts';
import {
  checkedNodes,
  insertSelfChecks,
  isOver,
  nodesWithoutSelfCheck,
} from '../../../procedure/self-checks.ts';
import { enumeration } from '../../../text/enumeration.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'tracking/self-check',
  since: '0.1.0',
  severity: 'warning',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, common misunderstandings: the company keeps a self-check list for the nodes (such as confirming the pre-review receipt).',
      zh: '内部操作规程“常见误区”：企业须建立节点自查清单（如确认预审回执）。',
    },
  },
  watches: ['selfChecks', 'selfChecks[].doneOn'],
  messages: {
    none: (nodes: Localized) => ({
      en: `No self-check for ${nodes.en}; the agency's mistakes there stay unseen and fall on the company. Add one.`,
      zh: `${nodes.zh}节点没有自查项，代理方的差错无人发现，责任由企业承担。请补充。`,
    }),
    notDone: (item: string, node: Localized) => ({
      en: `Self-check "${item}" is not done although ${node.en} is over; a mistake goes on unseen. Make it and enter the day.`,
      zh: `${node.zh}节点已办结，自查项“${item}”仍未完成，差错会带入后续节点。请完成并填写日期。`,
    }),
  },
  documentation: {
    title: { en: 'Every node has its self-check', zh: '每个节点均有自查' },
    why: {
      en: 'Whoever relies on the agent alone notices its mistakes when customs does.',
      zh: '完全依赖代理方，等海关发现差错时为时已晚。',
    },
    consequence: {
      en: "The agent's mistake leads to the company being held accountable.",
      zh: '代理方出错，企业被追责。',
    },
    remedy: {
      en: 'Enter a check for each of the five nodes under selfChecks, and doneOn once it is made. The archive needs none.',
      zh: '在 selfChecks 中为五个节点各列一项，完成后填写 doneOn。归档无须自查。',
    },
    bad: 'nodes:\n  preReview: { submittedOn: 2026-05-19 }\n',
    good: 'nodes:\n  preReview: { submittedOn: 2026-05-19 }\nselfChecks:\n  - { node: preReview, item: Pre-review receipt confirmed }\n',
  },
  check(file, report, { settings, today }) {
    const { agreement, nodes, selfChecks } = file.content;
    for (const item of selfChecks?.items ?? []) {
      const node = checkedNodes.find((name) => name === item.node?.value);
      if (node === undefined || !isMissing(item, 'doneOn') || !isOver(file, node, today)) continue;
      const title = { en: `Record it as done on ${today}`, zh: `登记 ${today} 已完成` };
      const fixes = [{ title, edits: [insertValue(file, parsePath(`${item.place.path}.doneOn`), today)] }];
      const what = excerpt(item.item?.value ?? '');
      report('notDone', [what, nodeTitles[node]], atMissing(item, 'doneOn'), { fixes });
    }
    // Of an all-inclusive service another rule says the same, for a reason of its own.
    const allInclusive = agreement?.serviceScope?.value === 'all-inclusive';
    if (allInclusive && settings.rules['agreement/all-inclusive'] !== 'off') return;
    const lacking = nodesWithoutSelfCheck(file, today);
    const [first] = lacking;
    if (first === undefined) return;
    const node = nodes?.[first] ?? nodes;
    const place = { ...atKey(selfChecks ?? node ?? file.content), path: 'selfChecks' };
    const names = enumeration(lacking.map((name) => nodeTitles[name]));
    const title = { en: 'Insert self-checks', zh: '补填自查项' };
    const fixes = [{ title, edits: [insertSelfChecks(file, lacking, today)] }];
    report('none', [names], place, { fixes });
  },
});
