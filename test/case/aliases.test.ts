import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { keyAliases, wordAliases } from '../../server/src/engine/format/aliases.ts';
import { caseFormat } from '../../server/src/engine/format/case-format.ts';
import { factsOf } from '../../server/src/engine/format/field.ts';
import { nameForm } from '../../server/src/engine/format/name-form.ts';
import { namesOf } from '../../server/src/engine/format/names.ts';
import { archivedReceipts, certificateType } from '../../server/src/engine/format/nodes.ts';
import { readValue, summary } from './read-value.ts';

const sections = new Map<string, z.ZodObject>();
const wordLists = new Map<string, readonly string[]>();
collect('', caseFormat);

function collect(path: string, schema: z.ZodType): void {
  if (schema instanceof z.ZodOptional) collect(path, schema.unwrap() as z.ZodType);
  else if (schema instanceof z.ZodArray) collect(`${path}[]`, schema.element as z.ZodType);
  else if (schema instanceof z.ZodObject) {
    sections.set(path || 'the case', schema);
    for (const [name, inner] of Object.entries(schema.shape)) {
      collect(path === '' ? name : `${path}.${name}`, inner as z.ZodType);
    }
  } else {
    const words = factsOf(schema)?.words;
    if (words !== undefined) wordLists.set(path, words);
  }
}

const names = new Set([...sections.values()].flatMap((section) => Object.keys(section.shape)));
const words = new Set([...[...wordLists.values()].flat(), ...archivedReceipts, certificateType]);
const chinese = /^\p{Script=Han}/u;

it.each([...names])('the key %s has a Chinese label', (name) => {
  expect(keyAliases[name]?.[0]).toMatch(chinese);
});

it.each([...words])('the word %s has a Chinese label', (word) => {
  expect(wordAliases[word]?.[0]).toMatch(chinese);
});

it('names nothing that the format does not have', () => {
  expect(Object.keys(keyAliases).filter((name) => !names.has(name))).toEqual([]);
  expect(Object.keys(wordAliases).filter((word) => !words.has(word))).toEqual([]);
});

/** Every form under which one of the names is known, with the name. */
function forms(
  known: readonly string[],
  aliases: Readonly<Record<string, readonly string[]>>,
): [string, string][] {
  return known.flatMap((name) =>
    [name, ...(aliases[name] ?? [])].map((form): [string, string] => [nameForm(form), name]),
  );
}

describe.each([...sections])('in %s', (_, section) => {
  it('every form stands for one name', () => {
    const all = forms(Object.keys(section.shape), keyAliases);
    expect(
      new Set(all.map(([form]) => form)).size,
      all
        .map(([form]) => form)
        .sort()
        .join(' '),
    ).toBe(all.length);
  });

  it('every form is understood', () => {
    const { canonical } = namesOf(section);
    for (const name of Object.keys(section.shape)) {
      for (const form of [name, ...(keyAliases[name] ?? [])]) expect(canonical(form), form).toBe(name);
    }
  });
});

it.each([...wordLists])('every form of a word of %s stands for one word', (_, list) => {
  const all = forms(list, wordAliases);
  expect(
    new Set(all.map(([form]) => form)).size,
    all
      .map(([form]) => form)
      .sort()
      .join(' '),
  ).toBe(all.length);
});

it.each([
  'hs_code',
  'hs-code',
  'HSCode',
  'hscode',
  'HS CODE',
  'HsCode',
  'HS编码',
  'ＨＳ编码',
  '商品编号',
  '商品 编码',
  '税号',
  'code_ts',
  '"hsCode "',
])('%s is hsCode', (key) => {
  const { content, problems } = readCase(`goods:\n  - ${key}: "8471309000"\n`);
  expect(content.goods?.items[0]?.hsCode?.value).toBe('8471309000');
  expect(problems).toContainEqual(
    expect.objectContaining({ kind: 'alias-key', canonical: 'hsCode', because: 'alias' }),
  );
});

it.each(['ｈｓＣｏｄｅ', 'hsCode\u200b', '\ufeffhsCode', 'hs\u00adCode', '"　hsCode"'])(
  '%j is hsCode in odd characters',
  (key) => {
    const { content, problems } = readCase(`goods:\n  - ${key}: "8471309000"\n`);
    expect(content.goods?.items[0]?.hsCode?.value).toBe('8471309000');
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'alias-key', canonical: 'hsCode', because: 'full-width' }),
    );
  },
);

it('reads a case that is Chinese throughout', () => {
  const text = `案卷编号: AC-2026-0417
进出口: 进口
币制: 美元
当事人:
  委托方: { 企业名称: 上海远帆国际贸易有限公司, 统一社会信用代码: 91310115MA1H7K2Q2P }
  代理方: { 企业名称: 华通, 海关编码: "3122960123" }
代理协议:
  服务范围: 部分代理
  签订日期: 2026年3月2日
商品:
  - { 项号: 1, 品名: 笔记本电脑, HS编码: "8471309000", 数量: 120台, 毛重（千克）: 300公斤, 原产国（地区）: 马来西亚 }
单证:
  - { 单证代号: 合同, 单证类型: 外贸合同, 是否正本: 是 }
节点:
  预审: { 提交日期: 2026/4/13, 回执: { 状态: 通过 } }
  报关:
    报关单: { 海关编号: "222520261000451237", 申报时间: 2026年4月24日 9:30 }
`;
  const { fields, problems } = readCase(text);
  expect(problems.filter(({ kind }) => kind !== 'alias-key' && kind !== 'untidy')).toEqual([]);
  expect(Object.fromEntries(fields.map(({ place, value }) => [place.path, value]))).toMatchObject({
    direction: 'import',
    currency: 'USD',
    'parties.client.name': '上海远帆国际贸易有限公司',
    'parties.agent.customsCode': '3122960123',
    'agreement.serviceScope': 'partial',
    'agreement.signedOn': '2026-03-02',
    'goods[0].quantity': 120,
    'goods[0].grossWeight': 300,
    'goods[0].origin': 'MY',
    'documents[0].type': 'contract',
    'documents[0].original': true,
    'nodes.preReview.submittedOn': '2026-04-13',
    'nodes.preReview.receipt.status': 'accepted',
    'nodes.clearance.declaration.number': '222520261000451237',
    'nodes.clearance.declaration.declaredAt': '2026-04-24T09:30',
  });
});

it('takes a duplicate under another name for one', () => {
  const { problems } = readCase('goods:\n  - hsCode: "8471309000"\n    商品编码: "8471309000"\n');
  expect(problems.filter(({ kind }) => kind === 'duplicate-key')).toHaveLength(1);
});

it.each([
  ['direction', '进口', 'import', 'alias'],
  ['direction', 'Import', 'import', 'alias'],
  ['direction', 'ｉｍｐｏｒｔ', 'import', 'full-width'],
  ['agreement.serviceScope', '全包', 'all-inclusive', 'alias'],
  ['agreement.serviceScope', 'allInclusive', 'all-inclusive', 'alias'],
  ['documents[0].type', '提运单', 'bill-of-lading', 'alias'],
  ['documents[0].type', 'bill_of_lading', 'bill-of-lading', 'alias'],
  ['nodes.preReview.receipt.status', '通过', 'accepted', 'alias'],
  ['nodes.verification.result', '通过', 'passed', 'alias'],
  ['selfChecks[0].node', '预审', 'preReview', 'alias'],
])('the word of %s written %s is %s', (path, typed, word, because) => {
  expect(summary(readValue(path, typed))).toEqual(['read', word, because, word]);
});

it.each(['进出口', 'imported goods', '通过'])('%s is no direction', (typed) => {
  expect(summary(readValue('direction', typed))).toEqual(['unreadable']);
});
