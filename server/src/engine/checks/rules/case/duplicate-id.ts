import type { CaseFile } from '../../../case/case-file.ts';
import { at, type Field } from '../../../case/model.ts';
import { uniqueNumbers } from '../../../procedure/unique-numbers.ts';
import type { Localized } from '../../../text/localized.ts';
import { namedCases, relatedCases } from '../../other-cases.ts';
import { defineRule } from '../rule.ts';

/** The fields whose value an earlier one of the list already has, each with that earlier one. */
function repeated<Value>(fields: readonly (Field<Value> | undefined)[]): [Field<Value>, Field<Value>][] {
  const first = new Map<Value, Field<Value>>();
  return fields.flatMap((field): [Field<Value>, Field<Value>][] => {
    if (field?.value === undefined) return [];
    const earlier = first.get(field.value);
    if (earlier !== undefined) return [[field, earlier]];
    first.set(field.value, field);
    return [];
  });
}

function idsOf({ content }: CaseFile): (Field<string> | undefined)[] {
  return (content.documents?.items ?? []).map(({ id }) => id);
}

/** The lists of goods: of the case, and of each paper that repeats them. */
function goodsLists({ content }: CaseFile): (Field<number> | undefined)[][] {
  const { verification, clearance } = content.nodes ?? {};
  const { declaration, billOfLading } = clearance ?? {};
  const lists = [content.goods, verification?.certificate?.goods, declaration?.goods, billOfLading?.goods];
  return lists.map((list) => (list?.items ?? []).map(({ line }) => line));
}

export default defineRule({
  code: 'case/duplicate-id',
  since: '0.1.0',
  severity: 'error',
  fix: { offered: 'never' },
  basis: {
    kind: 'format',
    statement: {
      en: 'A case has a number of its own in the workspace; a paper its id, and a goods line its number, in the case.',
      zh: '案卷编号在工作区内唯一；单证 id 和商品项号在本案内唯一。',
    },
  },
  watches: ['caseId', 'documents[].id', 'goods[].line'],
  messages: {
    paper: (id: string) => ({
      en: `Two papers have the id ${id}, so nobody can tell which one a node files. Give this one an id of its own.`,
      zh: `两份单证的 id 都是 ${id}，无法分辨节点提交的是哪一份。请另取一个 id。`,
    }),
    goodsLine: (line: number) => ({
      en: `Goods line ${line} stands here twice, so the papers cannot be compared line by line. Renumber one.`,
      zh: `商品项号 ${line} 重复，各单证无法逐项比对。请重新编号。`,
    }),
    otherCase: (caseId: string, cases: Localized) => ({
      en: `Case number ${caseId} is also in ${cases.en}; reports mix the cases up. Renumber one.`,
      zh: `案卷编号 ${caseId} 与 ${cases.zh}重复，报告会混淆。请为其中之一重新编号。`,
    }),
    first: () => ({ en: 'It stands here first', zh: '首次出现在此处' }),
    sameCaseId: () => ({ en: 'The same number in another case', zh: '另一案卷使用了相同编号' }),
  },
  documentation: {
    title: { en: 'Numbers and ids stand for one thing', zh: '编号和 id 不重复' },
    why: {
      en: 'Nodes refer to papers by id, papers to goods by line, reports to cases by number.',
      zh: '节点按 id 引用单证，单证按项号对应商品，报告按编号区分案卷。',
    },
    consequence: {
      en: 'What refers to a number that stands twice is compared with the wrong thing, or with nothing.',
      zh: '编号重复时，引用它的内容会比对错误，甚至无法比对。',
    },
    remedy: {
      en: 'Give one of the two a number of its own, and correct what refers to it.',
      zh: '为其中之一另编号码，并同步更正引用之处。',
    },
    bad: 'documents:\n  - { id: contract, type: contract }\n  - { id: contract, type: invoice }\n',
    good: 'documents:\n  - { id: contract, type: contract }\n  - { id: invoice, type: invoice }\n',
  },
  check(file, report, { siblings }) {
    const related = (field: Field) => [{ ...at(field), message: this.messages.first() }];
    for (const [id, first] of repeated(idsOf(file))) {
      report('paper', [id.text], at(id), { related: related(first) });
    }
    for (const [line, first] of goodsLists(file).flatMap(repeated)) {
      report('goodsLine', [line.value ?? 0], at(line), { related: related(first) });
    }
    const own = uniqueNumbers(file).find(({ kind }) => kind === 'case');
    const others = own && siblings?.alsoGiving(own);
    if (own === undefined || others === undefined || others.count === 0) return;
    report('otherCase', [own.field.text, namedCases(others)], at(own.field), {
      related: relatedCases(others, this.messages.sameCaseId()),
    });
  },
});
