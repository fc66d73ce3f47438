import { at } from '../../../case/model.ts';
import { nodeTitles } from '../../../format/node-titles.ts';
import { insertSelfChecks, nodesWithoutSelfCheck } from '../../../procedure/self-checks.ts';
import { enumeration } from '../../../text/enumeration.ts';
import type { Localized } from '../../../text/localized.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  code: 'agreement/all-inclusive',
  since: '0.1.0',
  severity: 'warning',
  fix: { offered: 'always', safety: 'suggestion' },
  basis: {
    kind: 'procedure',
    statement: {
      en: 'House procedure, common misunderstandings: instead of relying on the "all-inclusive services" of the agent, keep a self-check list for the nodes.',
      zh: '内部操作规程“常见误区”：不能依赖代理方的“全包服务”，应建立节点自查清单。',
    },
  },
  watches: ['agreement.serviceScope', 'selfChecks', 'selfChecks[].node'],
  messages: {
    unchecked: (nodes: Localized) => ({
      en: `All-inclusive service, and nobody checks ${nodes.en}; the company answers for the agent. Add a self-check.`,
      zh: `服务范围为全包，而${nodes.zh}节点没有自查，代理方出错由企业担责。请补充自查项。`,
    }),
  },
  documentation: {
    title: { en: 'All-inclusive service does not replace own checks', zh: '全包服务不能代替自查' },
    why: {
      en: 'Who leaves everything to the agent sees nothing of it, and stays responsible before customs all the same.',
      zh: '全部交由代理方办理，企业便无从知情，而对海关的责任并未转移。',
    },
    consequence: {
      en: "The agent's mistake leads to the company being held accountable.",
      zh: '代理方出错，企业被追责。',
    },
    remedy: {
      en: 'Enter a check for each node that is reached under selfChecks.',
      zh: '在 selfChecks 中为已进入的每个节点登记自查项。',
    },
    bad: 'agreement: { serviceScope: all-inclusive }\nnodes:\n  preReview: { submittedOn: 2026-05-19 }\n',
    good: 'agreement: { serviceScope: all-inclusive }\nnodes:\n  preReview: { submittedOn: 2026-05-19 }\nselfChecks:\n  - { node: preReview, item: Pre-review receipt confirmed }\n',
  },
  check(file, report, { today }) {
    const scope = file.content.agreement?.serviceScope;
    if (scope?.value !== 'all-inclusive') return;
    const nodes = nodesWithoutSelfCheck(file, today);
    if (nodes.length === 0) return;
    const names = enumeration(nodes.map((name) => nodeTitles[name]));
    const title = { en: `Insert self-checks for ${names.en}`, zh: `补填${names.zh}自查项` };
    report('unchecked', [names], at(scope), {
      fixes: [{ title, edits: [insertSelfChecks(file, nodes, today)] }],
    });
  },
});
