import type { CaseFile } from '../../../case/case-file.ts';
import { at, atMissing, childNamed } from '../../../case/model.ts';
import { insertValue } from '../../../edit/edit.ts';
import { namedPath, namingOf } from '../../../edit/key-naming.ts';
import { parsePath } from '../../../format/path.ts';
import { draftClauses } from '../../../reference/clause-drafts.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../rule.ts';

/** What may be written for a field that is missing; nothing where nobody but the broker can know. */
function insertions(file: CaseFile, path: string): Fix[] {
  const naming = namingOf(file);
  const name = namedPath(path, naming);
  const fix = (value: Parameters<typeof insertValue>[2], shown: string): Fix => ({
    title: { en: `Insert ${name}${shown}`, zh: `补填 ${name}${shown}` },
    edits: [insertValue(file, parsePath(path), value)],
  });
  if (path === 'direction') {
    const flag = file.content.nodes?.clearance?.declaration?.number?.value?.[8];
    const words = flag === '1' ? ['import'] : flag === '0' ? ['export'] : ['import', 'export'];
    return words.map((word) => fix(word, `: ${naming.word(word)}`));
  }
  if (path === 'agreement') {
    const { legalLiabilities, authenticity } = draftClauses[file.language];
    const clauses = [legalLiabilities, authenticity].map(({ title, text }) => ({
      section: [
        ['title', title],
        ['text', text],
      ] as const,
    }));
    return [fix({ section: [['clauses', clauses]] }, '')];
  }
  return [];
}

export default defineRule({
  code: 'case/missing-field',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  basis: {
    kind: 'format',
    statement: {
      en: 'A case names itself, its direction, both parties, the agreement and at least one goods line with its HS code.',
      zh: '案卷须写明编号、进出口方向、双方当事人、代理协议，以及至少一项带商品编码的商品。',
    },
  },
  watches: [
    'caseId',
    'direction',
    'parties',
    'parties.client.name',
    'parties.agent.name',
    'agreement',
    'goods',
  ],
  messages: {
    absent: (name: string) => ({
      en: `${name} is missing; without it the case cannot be checked further. Enter it.`,
      zh: `缺少 ${name}，案卷无法继续检查。请填写。`,
    }),
    placeholder: (name: string, written: string) => ({
      en: `${name} is still "${written}", which counts as missing. Enter the real value.`,
      zh: `${name} 仍为“${written}”，视同未填。请填写实际内容。`,
    }),
    noItems: (name: string) => ({
      en: `${name} is empty; at least one entry is needed.`,
      zh: `${name} 为空，至少需要一项。`,
    }),
    nothing: () => ({
      en: 'This file holds no case yet: caseId, direction, parties, agreement and goods are needed.',
      zh: '本文件还没有案卷内容，需填写 caseId、direction、parties、agreement、goods。',
    }),
  },
  documentation: {
    title: { en: 'Nothing that every case needs is missing', zh: '必填项齐全' },
    why: {
      en: 'Every later check and every report builds on these entries.',
      zh: '后续检查和报告都以这些内容为基础。',
    },
    consequence: {
      en: 'Pre-review sends incomplete materials back: 3 to 5 days lost.',
      zh: '材料不全会在预审时被退回，延误 3 至 5 天。',
    },
    remedy: { en: 'Enter the value that the message names.', zh: '按提示补填。' },
    bad: 'caseId: AC-2026-0417\ndirection: import\nparties:\n  client: { name: 远帆 }\n  agent: { name: 待定 }\nagreement: { clauses: [] }\ngoods: [{ hsCode: "8471309000" }]\n',
    good: 'caseId: AC-2026-0417\ndirection: import\nparties:\n  client: { name: 远帆 }\n  agent: { name: 华通 }\nagreement: { clauses: [] }\ngoods: [{ hsCode: "8471309000" }]\n',
  },
  check(file, report) {
    if (file.tree.entries.length === 0) {
      const unread = file.problems.some((met) => met.kind === 'syntax');
      if (!unread) report('nothing', [], { span: { start: 0, end: 0 }, path: '' });
      return;
    }
    const naming = namingOf(file);
    for (const met of file.problems) {
      if (met.kind === 'missing-item') {
        const place = at(met.list);
        report('noItems', [namedPath(place.path, naming)], place);
      }
      if (met.kind !== 'missing') continue;
      const place = atMissing(met.section, met.name);
      const extras = { fixes: insertions(file, place.path) };
      const name = namedPath(place.path, naming);
      const standing = childNamed(met.section, met.name);
      const isEmpty = standing === undefined || place.span === standing.place.keySpan;
      const written = file.text.slice(place.span.start, place.span.end);
      if (isEmpty) report('absent', [name], place, extras);
      else report('placeholder', [name, excerpt(written)], place, extras);
    }
  },
});
