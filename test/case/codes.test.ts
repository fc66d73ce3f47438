import { describe, expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { caseWith, readValue, summary } from './read-value.ts';

it.each([
  ['goods[0].hsCode', 'HS8517130000', '8517130000'],
  ['goods[0].hsCode', '商品编码：8517130000', '8517130000'],
  ['goods[0].hsCode', '8517130000（手机）', '8517130000'],
  ['goods[0].hsCode', '“8517130000”', '8517130000'],
  ['parties.client.uscc', '9133-0100-7996-5505-8B', '91330100799655058B'],
  ['parties.client.customsCode', '4403 960erp', '4403960ERP'],
  ['nodes.clearance.declaration.number', '报关单号：222520261000451237', '222520261000451237'],
  ['nodes.clearance.declaration.number', '2225-2026-1-000451237', '222520261000451237'],
  ['nodes.clearance.billOfLading.number', 'cosu6281450370', 'COSU6281450370'],
  ['goods[0].currency', 'usd', 'USD'],
  ['goods[0].currency', 'USD 美元', 'USD'],
  ['goods[0].currency', '美元(USD)', 'USD'],
  ['goods[0].origin', '马来西亚(MYS)', 'MY'],
])('%s written %s is %s', (path, typed, code) => {
  const [state, value, , tidy] = summary(readValue(path, typed));
  expect([state, value, tidy]).toEqual(['read', code, code]);
});

it.each([
  ['goods[0].hsCode', '84713O9000'],
  ['goods[0].hsCode', 'computers'],
  ['parties.client.uscc', '9131011'],
  ['nodes.clearance.billOfLading.number', 'SHA/26-0388'],
  ['goods[0].currency', 'UDS'],
  ['goods[0].origin', 'XX'],
  ['port', '2248 2249'],
])('%s written %s is left to its rule', (path, typed) => {
  expect(summary(readValue(path, typed))).toEqual(['read', typed]);
});

it.each(['1.23457E+11', '9.14403e+17'])('%s is what a spreadsheet left of a code', (typed) => {
  expect(summary(readValue('caseId', typed))).toEqual(['unreadable']);
});

describe('a number without a scheme', () => {
  it.each([
    ['ＡＣ－２０２６－０４１７', 'AC-2026-0417'],
    ['AC–2026—0417', 'AC-2026-0417'],
    ['AC-2026-0417\u200b', 'AC-2026-0417'],
    ['АС-2026', 'AC-2026'],
    ['“AC-2026”', 'AC-2026'],
    ['沪贸字（２０２６）第１８号', '沪贸字（2026）第18号'],
  ])('%s has odd characters', (typed, tidy) => {
    expect(summary(readValue('caseId', typed))).toEqual(['read', tidy, 'full-width', tidy]);
  });

  it.each(['沪贸字〔2026〕18号', '合同（正本）', '①-2026', 'AC 2026 / 0417', 'ac.2026'])(
    '%s stays',
    (typed) => {
      expect(summary(readValue('caseId', typed))).toEqual(['read', typed]);
    },
  );
});

describe('items that are joined', () => {
  it.each([
    ['documents[0]', '[contract，invoice]', ['contract', 'invoice'], 'full-width'],
    ['documents[0]', '[contract、invoice, packing]', ['contract', 'invoice', 'packing'], 'full-width'],
    ['documents[0]', '[contract; invoice]', ['contract', 'invoice'], 'code'],
    ['containers[0]', '[FCIU5071178/CBHU3202732]', ['FCIU5071178', 'CBHU3202732'], 'code'],
    ['forms[0]', '[纸质，电子]', ['paper', 'electronic'], 'full-width'],
    ['forms[0]', '[paper/electronic]', ['paper', 'electronic'], 'code'],
    [
      'receiptChecks[0]',
      '[2026-04-24T16:00，2026-04-25T10:00]',
      ['2026-04-24T16:00', '2026-04-25T10:00'],
      'full-width',
    ],
  ])('in %s %s are read one by one', (name, typed, values, because) => {
    const section = {
      documents: 'preReview',
      containers: 'clearance',
      receiptChecks: 'clearance',
      forms: 'verification.certificate',
    };
    const list = name.replace('[0]', '');
    const text = caseWith(`nodes.${section[list as keyof typeof section]}.${list}`, typed);
    const { fields, problems } = readCase(text);
    expect(fields.map(({ value }) => value)).toEqual(values);
    for (const { place, text: written } of fields)
      expect(text.slice(place.span.start, place.span.end)).toBe(written);
    const joined = problems.flatMap((problem) => (problem.kind === 'joined-items' ? [problem] : []));
    expect(joined.map((problem) => problem.because)).toEqual([because]);
    for (const { start, end } of joined.flatMap(({ joints }) => joints)) {
      expect(text.slice(start, end)).toMatch(/^\s*[，、；;,/]\s*$/);
    }
  });

  it.each([
    ['nodes.preReview.documents', '["contract，invoice"]'],
    ['nodes.clearance.receiptChecks', '["Apr 24, 2026 16:00"]'],
    ['nodes.clearance.receiptChecks', '[2026/4/24 16:00]'],
    ['nodes.clearance.containers', '[1;FCIU5071178;]'],
  ])('%s: %s stay one', (path, typed) => {
    const { fields, problems } = readCase(caseWith(path, typed));
    expect(fields).toHaveLength(1);
    expect(problems.filter(({ kind }) => kind === 'joined-items')).toEqual([]);
  });
});

describe('nothing yet', () => {
  it.each([
    '待定',
    '（待补）',
    '【待填】',
    '待放行后补',
    'ＴＢＤ',
    't.b.d.',
    'n/a',
    'Ｎ／Ａ',
    '／',
    '－－',
    '……',
    '？',
    'None',
    '暂无',
    '<TBD>',
    '"  "',
  ])('%s is missing in any field', (typed) => {
    for (const path of ['caseId', 'goods[0].name', 'goods[0].quantity', 'agreement.signedOn', 'direction']) {
      expect(summary(readValue(path, typed)), path).toEqual(['placeholder']);
    }
  });

  it('may stand in brackets that YAML takes for a list', () => {
    for (const path of ['caseId', 'goods[0].quantity', 'agreement.signedOn', 'direction']) {
      expect(summary(readValue(path, '[待补]')), path).toEqual(['placeholder']);
    }
    const { content, problems } = readCase('goods: [待补]\ndocuments: [TBD]\n');
    expect(content.goods?.items).toEqual([]);
    expect(content.documents?.items).toEqual([]);
    expect(problems.filter(({ kind }) => kind !== 'missing')).toEqual([]);
    expect(problems).toContainEqual(expect.objectContaining({ kind: 'missing', name: 'goods' }));
  });

  it.each(['无品牌', 'N/M', 'TBD Electronics', '/dev/null', '无锡', '待定义'])('%s is content', (typed) => {
    expect(summary(readValue('goods[0].name', typed))).toEqual(['read', typed]);
  });

  it.each(['同上', '（同上）', '详见附件。', '见附件'])('%s says that it stands elsewhere', (typed) => {
    for (const path of ['caseId', 'goods[0].name', 'goods[0].quantity', 'agreement.signedOn']) {
      expect(summary(readValue(path, typed)), path).toEqual(['ambiguous']);
    }
  });
});
