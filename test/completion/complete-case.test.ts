import { describe, expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { ruleContext } from '../../server/src/engine/checks/run.ts';
import type { CalendarDay } from '../../server/src/engine/reference/calendar-day.ts';
import { readTariff } from '../../server/src/engine/reference/read-tariff.ts';
import { defaultSettings } from '../../server/src/engine/settings/settings.ts';
import { createCaseIndex } from '../../server/src/workspace/case-index.ts';
import { golden, goldenWith } from '../laws/golden.ts';
import { acceptedAt, contextOn, labelsAt, offeredAt } from './asked.ts';

const nodesOnly = golden.replace(/^nodes:\n(?:(?: {2}.*)?\n)+/m, 'nodes:\n  ¦\n\n');

describe('names', () => {
  it('come with the required first, then in the order of the format, each with what it is', () => {
    expect(labelsAt('¦')).toEqual(
      'caseId direction parties agreement goods port currency documents nodes tracking selfChecks waivers'.split(
        ' ',
      ),
    );
    const [caseId] = offeredAt('¦').items;
    expect(caseId?.about).toBe('Number of the case, unique in the workspace. Required.');
    expect(offeredAt('¦', 'zh').items[0]).toMatchObject({
      detail: '案卷编号',
      about: '案卷编号，在工作区内唯一。必填。',
    });
  });

  it('leave out what is there, under whatever name', () => {
    expect(labelsAt('goods:\n  - 项号: 1\n    品名: x\n    ¦\n    qty: 3\n')).not.toContain('项号');
    const offered = offeredAt('goods:\n  - { 项号: 1, 品名: x, ¦, qty: 3 }\n').items.map(
      ({ filter }) => filter,
    );
    expect(offered.filter((words) => /\b(?:line|name|quantity)\b/.test(words))).toEqual([]);
  });

  it('take the place of the whole token and bring what belongs behind it', () => {
    expect(acceptedAt('goods:\n  - line: 1\n    hsC¦\n', 'hsCode')).toBe(
      'goods:\n  - line: 1\n    hsCode: \n',
    );
    expect(acceptedAt('goods:\n  - line: 1\n    hs¦C: "8471309000"\n', 'hsCode')).toContain(
      '    hsCode: "8471309000"',
    );
    expect(acceptedAt('goods:\n  - { line: 1,na¦ }\n', 'name')).toBe('goods:\n  - { line: 1, name:  }\n');
    expect(acceptedAt('goods:\n  -¦\n', 'hsCode')).toBe('goods:\n  - hsCode: \n');
    expect(acceptedAt('nodes:\n  clearance:\n    declar¦\n      number: 1\n', 'declaration')).toContain(
      '    declaration:\n      number',
    );
  });

  it('that have their value become no other name', () => {
    expect(labelsAt('dir¦ection: import')).toEqual(['direction']);
    expect(labelsAt('dire¦: import')).toContain('direction');
  });

  it('are found and shown in Chinese where the names around are, and written as other programs know them', () => {
    const marked = 'goods:\n  - 项号: 1\n    商品¦\n';
    const hsCode = offeredAt(marked).items.find(({ label }) => label === '商品编码');
    expect(hsCode).toMatchObject({ detail: 'hsCode', filter: expect.stringMatching(/^商品编码 hsCode /) });
    expect(acceptedAt(marked, '商品编码')).toBe('goods:\n  - 项号: 1\n    hsCode: \n');
  });

  it('are written in Chinese where that is welcome: in a case under Chinese names, or with the rule off or waived', () => {
    expect(acceptedAt('商品:\n  - 项号: 1\n    商品¦\n', '商品编码')).toBe(
      '商品:\n  - 项号: 1\n    商品编码: \n',
    );
    expect(acceptedAt('案卷编号: AC-1\n进出口: ¦\n', '出口')).toBe('案卷编号: AC-1\n进出口: 出口\n');
    const marked = 'goods:\n  - 项号: 1\n    商品¦\n';
    const off = contextOn({ 'style/alias-key': 'off' });
    expect(acceptedAt(marked, '商品编码', 'zh', off)).toBe('goods:\n  - 项号: 1\n    商品编码: \n');
    const waived = `${marked}waivers:\n  - { rule: style/alias-key, reason: 公司统一用中文, approvedBy: 王经理 }\n`;
    expect(acceptedAt(waived, '商品编码', 'zh')).toContain('    商品编码: \n');
  });
});

describe('braces where a list belongs', () => {
  it.each(['goods: { ¦ }', 'agreement:\n  clauses: {¦}', 'nodes: { preReview: { documents: { ¦ } } }'])(
    'are offered nothing that would break them: %s',
    (marked) => {
      expect(labelsAt(`${marked}\n`)).toEqual([]);
    },
  );
});

describe('a case under Chinese names', () => {
  const head = '案卷编号: AC-1\n代理协议: { 编号: AGR-1 }\n';

  it('is told and written in them beside names of another sort, too', () => {
    expect(acceptedAt(`${head}协议双方:\n  委托方:\n    name: 远帆\n    ¦\n`, '地址')).toContain(
      '    地址: ',
    );
    expect(acceptedAt(`${head}节点:\n  预审:\n    receipt:\n      status: ¦\n`, '通过')).toContain(
      'status: 通过',
    );
  });

  it('has what its words lead to', () => {
    expect(labelsAt(`${head}单证:\n  - 标识: agr\n    类型: 代理协议\n    编号: ¦\n`)).toContain('AGR-1');
    expect(labelsAt(`${head}节点: { 现场核查: { 证明: { 签发形式: [¦, 电子] } } }\n`)).toEqual(['纸质']);
    expect(labelsAt(`${head}自查: [{ 节点: 核销, 自查内容: ¦ }]\n`)).toHaveLength(1);
    expect(acceptedAt(`${head}节点: { 归档: { 单证: [¦] } }\n`, '报关单')).toContain('[报关单]');
    expect(
      acceptedAt(`${head}节点: { 通关: { 报关单: { 随附单证: [{ 类型: ¦ }] } } }\n`, '代理证明'),
    ).toContain('类型: 代理证明');
  });
});

describe('drafts', () => {
  it('of a node hold what the case has and what it needs, in order', () => {
    expect(acceptedAt(nodesOnly, 'preReview')).toContain(`
  preReview:
    submittedOn:${' '}
    documents: [agreement, licence, goods-list, contract, invoice, packing]
    receipt:
      number:${' '}
      receivedOn:${' '}
      status:${' '}
`);
    expect(acceptedAt(nodesOnly.replace('¦', 'clearance: ¦'), 'clearance')).toContain(`
    billOfLading:
      number: COSU6281450370
`);
    expect(acceptedAt('nodes: { ¦ }', 'application')).toMatch(/application: \{ submittedOn: /);
  });

  it('of a node are Chinese throughout in a case under Chinese names', () => {
    expect(acceptedAt('案卷编号: AC-1\n节点:\n  ¦\n', '正式申请')).toBe(
      '案卷编号: AC-1\n节点:\n  正式申请:\n    提交日期: \n    单证: []\n    回执:\n      编号: \n      收到日期: \n',
    );
  });

  it('of items are Chinese throughout in a case under Chinese names', () => {
    expect(acceptedAt('案卷编号: AC-1\n单证:\n  ¦\n', '合同')).toContain('- { 标识: 合同, 类型: 合同, ');
    expect(acceptedAt('案卷编号: AC-1\n商品:\n  - 项号: 1\n  ¦\n', '项号: 2')).toContain(
      '  - 项号: 2\n    名称: \n    商品编码: ',
    );
  });

  it('of a goods line count on, in the style of the list', () => {
    const list = 'goods:\n  - { line: 1, hsCode: "8471309000" }\n';
    expect(acceptedAt(`${list}  ¦\n`, 'line: 2')).toContain('\n  - { line: 2, name: , hsCode: ');
    expect(acceptedAt('goods: ¦\n', 'line: 1')).toContain('goods: \n  - line: 1\n    name: ');
    expect(labelsAt(golden.replace('\ndocuments:', '  ¦\n\ndocuments:'))).not.toContain('line: 3');
  });

  it('of a clause are complete, in the language of the file, and not repeated', () => {
    const marked =
      'agreement:\n  clauses:\n    - title: 双方法律责任\n      text: 各自承担违约责任。\n    ¦\n';
    expect(labelsAt(marked)).toEqual(['单证真实性连带责任']);
    expect(acceptedAt(marked, '单证真实性连带责任')).toContain(
      '    - title: 单证真实性连带责任\n      text: >-\n        委托方',
    );
  });

  it('of a waiver stand for errors and warnings of the case alone', () => {
    expect(labelsAt(`${golden}waivers:\n  ¦\n`)).toEqual([]);
    const short = goldenWith(['"8471309000"', '"847130900"']);
    expect(acceptedAt(`${short}waivers:\n  ¦\n`, 'goods/hs-code')).toMatch(
      /- rule: goods\/hs-code\n {4}at: goods\[0\]\.hsCode\n/,
    );
  });

  it('of repeated goods bring all lines at first, then each that is missing', () => {
    const none = goldenWith([/ {6}goods:\n(?: {8}- .*\n)+(?= {2}clearance)/, '      goods:\n        ¦\n']);
    expect(acceptedAt(none, 'all 2 goods lines')).toContain(
      '        - { line: 1, name: Portable computers, quantity: 120, amount: 49200 }\n        - { line: 2, name: LCD monitors',
    );
  });
});

describe('values', () => {
  it.each([
    ['direction: ¦', ['import', 'export']],
    ['nodes:\n  verification:\n    selected: ¦', ['true', 'false']],
    ['nodes:\n  verification:\n    certificate: { forms: [paper, ¦] }', ['electronic']],
    ['tracking: { inquiryTimes: ["10:00", ¦] }', ['15:00']],
  ])('that are listed: %j', (marked, expected) => {
    expect(labelsAt(marked)).toEqual(expected);
  });

  it('are quoted where YAML needs it, in the quotes that are there', () => {
    expect(acceptedAt('port: ¦', '2225')).toBe('port: "2225"');
    expect(acceptedAt("port: '22¦'", '2225')).toBe("port: '2225'");
    expect(acceptedAt('port: "22¦', '2225')).toBe('port: "2225"');
    expect(acceptedAt('goods:\n  - origin: ¦', 'NO')).toContain('origin: "NO"');
    expect(acceptedAt('direction:¦', 'export')).toBe('direction: export');
  });

  it('can be found by their names in both languages', () => {
    const { items } = offeredAt('goods:\n  - { origin: ¦ }', 'zh');
    expect(items.find(({ label }) => label === 'MY')).toMatchObject({
      detail: '马来西亚',
      filter: 'MY Malaysia 马来西亚',
    });
    expect(offeredAt('currency: ¦').items[0]).toMatchObject({ label: 'USD', detail: 'US Dollar' });
    expect(offeredAt('goods:\n  - unit: ¦', 'en').items[0]).toMatchObject({
      label: '台',
      detail: 'set, machine',
    });
  });

  it('are the papers of the case, but for those that are named already or come too early', () => {
    const marked = goldenWith(['documents: [agreement, licence, ', 'documents: [agreement, licence, ¦, ']);
    expect(labelsAt(marked)).toEqual(['bill']);
    expect(offeredAt(goldenWith(['documents: [poa]', 'documents: ¦'])).items.at(-2)).toMatchObject({
      label: 'poa',
      detail: 'power of attorney · POA-2026-0417',
      insert: ['[poa]'],
    });
    const archive = goldenWith(['poa, bill, pre-review-receipt, ', 'poa, bill, ¦, ']);
    expect(labelsAt(archive)).toEqual(['pre-review-receipt']);
  });

  it('are the number of the certificate where one is asked for', () => {
    const marked = goldenWith([
      'agency-certificate, number: AIEC-2225-2026-004512',
      'agency-certificate, number: ¦',
    ]);
    expect(labelsAt(marked)).toEqual(['AIEC-2225-2026-004512']);
  });

  it('are the goods lines, and what the line says', () => {
    const line = 'line: 2, name: LCD monitors, quantity: 198, amount: 19107.00';
    expect(labelsAt(goldenWith([line, 'line: ¦']))).toEqual(['2']);
    expect(labelsAt(goldenWith([line, 'line: 2, quantity: ¦']))).toEqual(['200']);
    expect(labelsAt(goldenWith([line, 'line: 2, name: ¦']))).toEqual(['LCD monitors']);
  });

  it('are the codes of rules and the places of their findings in a waiver', () => {
    const short = goldenWith(['"8471309000"', '"847130900"']);
    expect(labelsAt(`${short}waivers:\n  - { rule: ¦ }\n`)[0]).toBe('goods/hs-code');
    expect(labelsAt(`${short}waivers:\n  - { rule: goods/hs-code, at: ¦ }\n`)).toEqual(['goods[0].hsCode']);
  });
});

describe('dates', () => {
  it('are today and the days around that keep the order of the case', () => {
    const marked = goldenWith(['submittedOn: 2026-04-15', 'submittedOn: ¦']);
    expect(labelsAt(marked)).toEqual(['2026-04-15', '2026-04-14']);
    const late = `${marked.slice(0, marked.indexOf('¦') + 1)}\n`;
    expect(offeredAt(late).items[0]).toMatchObject({
      label: '2026-05-20',
      detail: 'today · Wed 20 May 2026',
    });
    expect(offeredAt(late, 'zh').items[0]?.detail).toBe('今天 · 2026年5月20日（周三）');
  });

  it('are the due date of the write-off, with the working day that it is', () => {
    const [due, before] = offeredAt(goldenWith(['plannedOn: 2026-05-09', 'plannedOn: ¦'])).items;
    expect(due).toMatchObject({
      label: '2026-05-11',
      detail: 'due: working day 7 after release · Mon 11 May 2026',
    });
    expect(before?.detail).toContain('make-up working day for Labour Day');
  });

  it('are the end of a validity and of a retention', () => {
    expect(labelsAt(goldenWith(['validUntil: 2027-03-01', 'validUntil: ¦']))).toEqual([
      '2027-03-01',
      '2028-03-01',
      '2029-03-01',
      '长期',
    ]);
    expect(labelsAt(goldenWith(['retainUntil: 2031-05-11', 'retainUntil: ¦']))).toEqual(['2031-05-11']);
  });

  it('come with a time of day where one is asked for', () => {
    const marked = goldenWith([/receiptChecks: .*\n/, 'receiptChecks: [¦]\n']);
    expect(labelsAt(marked)[0]).toBe('2026-04-27T10:00');
  });
});

describe('commodity codes', () => {
  const marked = goldenWith(['hsCode: "8471309000"', 'hsCode: "85¦"']);

  it('are those of the case, of the other cases and of the tariff, with product and chapter', () => {
    const index = createCaseIndex();
    index.update('other', readCase('goods:\n  - { name: 电视机, hsCode: "8528721200" }\n'));
    const tariff = readTariff('code,name\n8528591090,Other monitors\n')!;
    const context = {
      ...ruleContext(defaultSettings, '2026-05-20' as CalendarDay),
      siblings: index.siblingsOf('own'),
      tariff,
    };
    const { items, isIncomplete } = offeredAt(marked, 'zh', context);
    expect(isIncomplete).toBe(true);
    expect(items.slice(0, 3).map(({ label, detail }) => [label, detail])).toEqual([
      ['8528521200', expect.stringMatching(/^LCD monitors · /)],
      ['8528721200', expect.stringMatching(/^电视机 · /)],
      ['8528591090', expect.stringMatching(/^Other monitors · /)],
    ]);
    expect(acceptedAt(marked, '8528721200', 'zh', context)).toContain('hsCode: "8528721200"\n');
  });

  it('lead from chapter to heading to subheading, as long as no whole code stands there', () => {
    expect(labelsAt('goods:\n  - hsCode: ¦')).toContain('84…');
    expect(labelsAt('goods:\n  - hsCode: 8471¦')).toContain('847130…');
    expect(labelsAt('goods:\n  - hsCode: "8471¦309000"').filter((label) => label.endsWith('…'))).toEqual([]);
  });
});
