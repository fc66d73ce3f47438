import { at } from '../../../case/model.ts';
import { replaceSource, replaceValue } from '../../../edit/edit.ts';
import { type Dangling, danglingLines, danglingPapers } from '../../../procedure/references.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { Localized } from '../../../text/localized.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../rule.ts';

/** Corrects every use of an id, or the id itself where only that one can be the slip. */
function correction({ uses, nearest }: Dangling<string>): Fix[] {
  const used = uses[0]?.value;
  if (nearest === undefined || used === undefined) return [];
  if (uses.length > 1 && !nearest.isUsed) {
    const title = { en: `Call the paper ${used}`, zh: `将该单证的 id 改为 ${used}` };
    return [{ title, edits: [replaceValue(nearest.field, used)] }];
  }
  const title = { en: `Replace by ${nearest.value}`, zh: `改为 ${nearest.value}` };
  return [{ title, edits: uses.map((use) => replaceValue(use, nearest.value)) }];
}

function elsewhere(count: number): Localized {
  return count > 1 ? { en: ` (used ${count} times)`, zh: `（共引用 ${count} 处）` } : { en: '', zh: '' };
}

export default defineRule({
  code: 'case/unknown-reference',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'sometimes', safety: 'suggestion' },
  basis: {
    kind: 'format',
    statement: {
      en: 'A node names papers by their id under documents, and a paper names goods by their line under goods.',
      zh: '节点以 documents 中的 id 引用单证，单证以 goods 中的项号引用商品。',
    },
  },
  watches: [
    'nodes.preReview.documents[]',
    'nodes.application.documents[]',
    'nodes.verification.presented[]',
    'nodes.archive.documents[]',
  ],
  messages: {
    paper: (id: string, count: number) => ({
      en: `No paper has the id "${excerpt(id)}"${elsewhere(count).en}, so nobody can tell which one it was. Correct the id or add the paper.`,
      zh: `没有 id 为“${excerpt(id)}”的单证${elsewhere(count).zh}，无法确认是哪一份。请更正 id，或补录该单证。`,
    }),
    nearPaper: (id: string, count: number, near: string) => ({
      en: `No paper has the id "${excerpt(id)}"${elsewhere(count).en}, so nobody can tell which one it was; ${excerpt(near)} is near. Correct it.`,
      zh: `没有 id 为“${excerpt(id)}”的单证${elsewhere(count).zh}，无法确认是哪一份，相近的有 ${excerpt(near)}。请更正。`,
    }),
    noPapers: (count: number) => ({
      en: `${count === 1 ? 'A paper is' : `${count} papers are`} referred to, but the case lists none, so nobody can tell which. Enter them under documents.`,
      zh: `引用了 ${count} 份单证，但本案未列任何单证，无法确认。请在 documents 中补录。`,
    }),
    goodsLine: (line: number, count: number) => ({
      en: `There is no goods line ${line} in this case${elsewhere(count).en}, so its figures cannot be compared. Correct the number.`,
      zh: `本案没有第 ${line} 项商品${elsewhere(count).zh}，其数据无从比对。请更正项号。`,
    }),
    also: () => ({ en: 'It is also used here', zh: '此处也引用了它' }),
    near: (id: string) => ({ en: `The id ${id}`, zh: `id ${id}` }),
  },
  documentation: {
    title: { en: 'What is referred to is there', zh: '引用的内容存在' },
    why: {
      en: 'A node says what was filed by naming ids; an id that stands for nothing says nothing.',
      zh: '节点通过 id 说明提交了哪些单证；id 无对应单证，等于没有说明。',
    },
    consequence: {
      en: 'Whether the paper was filed, presented or archived stays unknown, and is not checked.',
      zh: '该单证是否已提交、出示或归档无从得知，也无法检查。',
    },
    remedy: {
      en: 'Correct the id, or add the paper under documents.',
      zh: '更正 id，或在 documents 中补录该单证。',
    },
    bad: 'documents:\n  - { id: contract, type: contract }\nnodes:\n  preReview: { documents: [contrcat] }\n',
    good: 'documents:\n  - { id: contract, type: contract }\nnodes:\n  preReview: { documents: [contract] }\n',
  },
  check(file, report) {
    const papers = danglingPapers(file);
    const [unlisted] = papers[0]?.uses ?? [];
    if (unlisted !== undefined && (file.content.documents?.items ?? []).length === 0) {
      report('noPapers', [papers.length], at(unlisted));
    } else
      for (const dangling of papers) {
        const { uses, nearest } = dangling;
        const [first, ...others] = uses;
        if (first?.value === undefined) continue;
        const also = others.map((use) => ({ ...at(use), message: this.messages.also() }));
        const extras = { related: also, fixes: correction(dangling) };
        if (nearest === undefined) report('paper', [first.value, uses.length], at(first), extras);
        else {
          const related = [...also, { ...at(nearest.field), message: this.messages.near(nearest.value) }];
          report('nearPaper', [first.value, uses.length, nearest.value], at(first), { ...extras, related });
        }
      }
    for (const { uses, nearest } of danglingLines(file)) {
      const [first, ...others] = uses;
      if (first?.value === undefined) continue;
      const related = others.map((use) => ({ ...at(use), message: this.messages.also() }));
      const fixes: Fix[] =
        nearest === undefined
          ? []
          : [
              {
                title: { en: `Replace by ${nearest.value}`, zh: `改为 ${nearest.value}` },
                edits: uses.map((use) => replaceSource(use, String(nearest.value))),
              },
            ];
      report('goodsLine', [first.value, uses.length], at(first), { related, fixes });
    }
  },
});
