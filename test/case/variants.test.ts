import { describe, expect, it } from 'vitest';
import { readCase } from '../../server/src/engine/case/case-file.ts';
import { readValue, summary } from './read-value.ts';

/** A value as typed, and what it is: see `summary`. The name says why people type it. */
type Row = readonly [name: string, typed: string, ...expected: unknown[]];

const rows: Readonly<Record<string, readonly Row[]>> = {
  'goods[0].hsCode': [
    ['ten digits', '8517130000', 'read', '8517130000'],
    ['a leading zero, unquoted', '0101210010', 'read', '0101210010'],
    ['nine digits: the zero is lost, and not guessed', '101210010', 'read', '101210010'],
    ['dots of the tariff', '8471.30.00.00', 'read', '8471300000', 'code', '8471300000'],
    ['one dot after six digits', '8471.30.0000', 'read', '8471300000', 'code', '8471300000'],
    ['the international six digits', '8471.30', 'read', '847130', 'code', '847130'],
    ['decimals of a spreadsheet', '8471300000.00', 'read', '8471300000', 'code', '8471300000'],
    ['groups with blanks', '8471 3000 00', 'read', '8471300000', 'code', '8471300000'],
    ['full-width digits', '"８５１７１３００００"', 'read', '8517130000', 'full-width', '8517130000'],
    ['a remark behind the code', '8517.13.00.00-无', 'read', '8517130000', 'code', '8517130000'],
    ['eight digits', '85171300', 'read', '85171300'],
    ['13 digits with the inspection suffix', '2009891200101', 'read', '2009891200101', 'code', '2009891200'],
    ['a chapter that is reserved', '7701000000', 'read', '7701000000'],
    ['a spreadsheet that shows an exponent', '8.51713E+09', 'unreadable'],
    ['a label in front', 'HS:8517130000', 'read', '8517130000', 'code', '8517130000'],
    [
      'full-width digits and dots',
      '８５１７．１３．００．００',
      'read',
      '8517130000',
      'full-width',
      '8517130000',
    ],
  ],
  'nodes.clearance.declaration.number': [
    ['18 digits, beyond 2^53', '222520191000153457', 'read', '222520191000153457'],
    ['groups', '"2248 2026 0 000123456"', 'read', '224820260000123456', 'code', '224820260000123456'],
    [
      'full-width',
      '"２２４８２０２６００００１２３４５６"',
      'read',
      '224820260000123456',
      'full-width',
      '224820260000123456',
    ],
    [
      '21 digits with the goods line',
      '223120260000000001001',
      'read',
      '223120260000000001001',
      'code',
      '223120260000000001',
    ],
    ['the unified number of the Single Window', 'E20260000123456789', 'read', 'E20260000123456789'],
    ['zeros at the end', '530420261000000000', 'read', '530420261000000000'],
    ['to be filled in after release', '待放行后补', 'placeholder'],
  ],
  'parties.client.uscc': [
    ['a valid code', '91440300192317458F', 'read', '91440300192317458F'],
    ['digits alone', '914403001922038216', 'read', '914403001922038216'],
    ['a small letter', '91330100799655058b', 'read', '91330100799655058B', 'code', '91330100799655058B'],
    ['blanks', '91330100 7996550 58B', 'read', '91330100799655058B', 'code', '91330100799655058B'],
    [
      'brackets of a printed form',
      '（913301007654812994）',
      'read',
      '913301007654812994',
      'full-width',
      '913301007654812994',
    ],
    ['the letter O for a zero, not guessed', '9144O30071526726XG', 'read', '9144O30071526726XG'],
    ['a wrong check character', '91330100799655058C', 'read', '91330100799655058C'],
    ['genuine, though its check fails', '91350203M0001QAY9B', 'read', '91350203M0001QAY9B'],
    ['an organisation code of the old style', '79965505-8', 'read', '79965505-8'],
  ],
  'parties.agent.customsCode': [
    ['letters in the serial', '4403960ERP', 'read', '4403960ERP'],
    ['NO: the company has none', 'NO', 'placeholder'],
  ],
  'nodes.clearance.containers[0]': [
    ['as painted on the box', 'CSQU3054383', 'read', 'CSQU3054383'],
    ['blank and hyphen', 'CSQU 305438-3', 'read', 'CSQU3054383', 'code', 'CSQU3054383'],
    ['small letters', 'csqu3054383', 'read', 'CSQU3054383', 'code', 'CSQU3054383'],
    ['a wrong check digit', 'TLLU1234567', 'read', 'TLLU1234567'],
    ['no check digit', 'CSQU305438', 'read', 'CSQU305438'],
    ['count and number, as printed', '1;FCIU5071178;', 'read', 'FCIU5071178', 'code', 'FCIU5071178'],
    ['two in quotes are no number', '"FCIU5071178/CBHU3202732"', 'unreadable'],
  ],
  'nodes.clearance.billOfLading.number': [
    ['carrier and ten digits', 'COSU6123456789', 'read', 'COSU6123456789'],
    ['a blank behind the carrier', 'MAEU 123456789', 'read', 'MAEU123456789', 'code', 'MAEU123456789'],
    ['digits alone', '123456789', 'read', '123456789'],
    ['a leading zero', '0123456789', 'read', '0123456789'],
    ['an E, which YAML takes for an exponent', '6123E45', 'read', '6123E45'],
    ['an air waybill', '176-12345675', 'read', '17612345675', 'code', '17612345675'],
    ['an air waybill with a wrong check digit', '784-12345671', 'read', '78412345671', 'code', '78412345671'],
  ],
  'agreement.validUntil': [
    ['ISO 8601', '2026-03-05', 'read', '2026-03-05'],
    ['Chinese', '2026年3月5日', 'read', '2026-03-05', 'date', '2026-03-05'],
    ['Chinese, full-width', '２０２６年０３月０５日', 'read', '2026-03-05', 'full-width', '2026-03-05'],
    ['slashes, year first', '2026/3/5', 'read', '2026-03-05', 'date', '2026-03-05'],
    ['dots', '2026.3.5', 'read', '2026-03-05', 'date', '2026-03-05'],
    ['eight digits', '20260305', 'read', '2026-03-05', 'date', '2026-03-05'],
    ['English', '5 Mar 2026', 'read', '2026-03-05', 'date', '2026-03-05'],
    ['American', 'Mar. 5, 2026', 'read', '2026-03-05', 'date', '2026-03-05'],
    ['year last: two readings', '5/3/2026', 'ambiguous', '2026-03-05', '2026-05-03'],
    ['without a year: no reading', '3月5日', 'ambiguous'],
    ['Chinese numerals', '二〇二六年三月五日', 'read', '2026-03-05', 'date', '2026-03-05'],
    ['a day that no calendar has', '2026-02-30', 'unreadable'],
    ['with a time of day', '2026-03-05 10:00', 'read', '2026-03-05', 'date', '2026-03-05'],
    [
      'late in Greenwich, the next day in China',
      '2026-03-05T23:30:00Z',
      'read',
      '2026-03-06',
      'date',
      '2026-03-06',
    ],
    ['the serial day of a spreadsheet', '46086', 'read', '2026-03-05', 'date', '2026-03-05'],
    ['long-term: it never ends', '长期', 'read', '9999-12-31'],
  ],
  'agreement.signedOn': [['long-term, where a day has to stand', '长期', 'unreadable']],
  'tracking.inquiryTimes[0]': [['a time that YAML 1.1 takes for a number', '12:30', 'read', '12:30']],
  'goods[0].amount': [
    ['currency and thousands', 'USD 1,200.50', 'read', 1200.5, 'number', '1200.50'],
    ['thousands', '1,200.50', 'read', 1200.5, 'number', '1200.50'],
    ['full-width', '１，２００', 'read', 1200, 'full-width', '1200'],
    ['a sign of two currencies', '￥1200', 'read', 1200, 'number', '1200'],
    ['a sign of many currencies', '$1,200.50', 'read', 1200.5, 'number', '1200.50'],
    ['a Chinese currency in front', '美元1200.5', 'read', 1200.5, 'number', '1200.5'],
    ['an exponent', '1.0e5', 'read', 100_000, 'number', '100000'],
    ['ten thousands', '12万', 'read', 120_000, 'number', '120000'],
    ['separators of Europe', '1.200,50', 'ambiguous', '1200.50', '1.20050'],
    ['thousands with a blank', '1 200.50', 'read', 1200.5, 'number', '1200.50'],
    ['yuan behind', '1200.50元', 'read', 1200.5, 'number', '1200.50'],
    ['capital numerals', '壹仟贰佰元整', 'read', 1200, 'number', '1200'],
    ['below zero', '-1,200', 'unreadable'],
    ['below zero, as bookkeepers write it', '(1,200)', 'unreadable'],
  ],
  'goods[0].currency': [
    ['the customs code of the US dollar before 2018', '502', 'read', 'USD', 'alias', 'USD'],
    ['the customs code of the yuan before 2018', '142', 'read', 'CNY', 'alias', 'CNY'],
    ['RMB', 'RMB', 'read', 'CNY', 'alias', 'CNY'],
    ['the yuan in Chinese', '人民币', 'read', 'CNY', 'alias', 'CNY'],
    ['the euro in Chinese', '欧元', 'read', 'EUR', 'alias', 'EUR'],
    ['the yen as customs tables name it', '日本元', 'read', 'JPY', 'alias', 'JPY'],
  ],
  'goods[0].quantity': [
    ['number and unit', '2866.71 千克', 'read', 2866.71, 'number', '2866.71'],
    ['unit and number', '千克 3904.95', 'read', 3904.95, 'number', '3904.95'],
    ['no blank', '24千克', 'read', 24, 'number', '24'],
    ['metric tons stay what they are', '1.5MT', 'read', 1.5, 'number', '1.5'],
    ['an underscore', '1_200', 'read', 1200, 'number', '1200'],
  ],
  'goods[0].grossWeight': [
    ['the name of the field inside the value', '毛重: 580.66KG', 'read', 580.66, 'number', '580.66'],
  ],
  // A unit is free text: 千克, kg and 公斤 are all right.
  'goods[0].unit': [
    ['kilograms as traded', 'KGS', 'read', 'KGS'],
    ['kilograms in everyday Chinese', '公斤', 'read', '公斤'],
    ['kilograms in one character', '㎏', 'read', '㎏'],
    ['pieces', 'PCS', 'read', 'PCS'],
    ['a number', '35', 'read', '35'],
    ['square metres', '平方米', 'read', '平方米'],
  ],
  'agreement.number': [
    ['N/A', 'N/A', 'placeholder'],
    ['a slash', '/', 'placeholder'],
    ['none', '无', 'placeholder'],
    ['a hyphen, which YAML takes for a list', '-', 'placeholder'],
    ['a dash', '—', 'placeholder'],
    ['null', '~', 'placeholder'],
    ['nothing', '', 'placeholder'],
    ['brackets, which YAML takes for a list', '[待补]', 'placeholder'],
    ['TBD', 'TBD', 'placeholder'],
    ['as above', '同上', 'ambiguous'],
    ['see attachment', '详见附件', 'ambiguous'],
    ['17 digits, beyond 2^53', '20245355013164207', 'read', '20245355013164207'],
  ],
  'goods[0].name': [
    ['no marks: a legal entry', 'N/M', 'read', 'N/M'],
    ['no brand: content', '无品牌', 'read', '无品牌'],
    ['wide characters belong to free text', 'ＬＥＤ灯（３５㎜）', 'read', 'ＬＥＤ灯（３５㎜）'],
  ],
  'documents[0].sealed': [
    ['yes in Chinese', '是', 'read', true, 'alias', 'true'],
    ['no in Chinese', '否', 'read', false, 'alias', 'false'],
    ['Y', 'Y', 'read', true, 'alias', 'true'],
  ],
  'goods[0].origin': [
    ['Norway', 'NO', 'read', 'NO'],
    ['Namibia', 'NA', 'read', 'NA'],
    ['a Chinese name', '美国', 'read', 'US', 'alias', 'US'],
    ['alpha-2', 'CN', 'read', 'CN'],
    ['alpha-3, as declarations have it', 'CHN', 'read', 'CN', 'alias', 'CN'],
  ],
  // The code of a supervision document tells y from Y and the letter O from a zero.
  'nodes.clearance.declaration.attachedDocuments[0].type': [
    ['the letter O', 'O', 'read', 'O'],
    ['the digit 0', '0', 'read', '0'],
    ['a small letter', 'y', 'read', 'y'],
  ],
  port: [
    ['name and code', '洋山港区-2248', 'read', '2248', 'alias', '2248'],
    ['code and name', '(2248)洋山港区', 'read', '2248', 'alias', '2248'],
    ['full-width brackets', '（2225）外港海关', 'read', '2225', 'full-width', '2225'],
    ['a leading zero', '0202', 'read', '0202'],
  ],
  'parties.client.contact': [['a telephone number', '+8613800000000', 'read', '+8613800000000']],
};

describe.each(Object.entries(rows))('%s', (path, values) => {
  it.each(values.map(([name, typed, ...expected]) => ({ name, typed, expected })))(
    '$name',
    ({ typed, expected }) => {
      expect(summary(readValue(path, typed))).toEqual(expected);
    },
  );
});

/** A whole text, and what the reader makes of it: the values that it holds, and the kinds of problems met. */
type DocumentRow = readonly [
  name: string,
  text: string,
  values: Record<string, unknown>,
  ...problems: string[],
];

const documents: readonly DocumentRow[] = [
  [
    'one full-width colon',
    'direction：import\nport: "2225"\n',
    { direction: 'import', port: '2225' },
    'full-width-colon',
  ],
  ['every colon full-width', 'direction：import\n', { direction: 'import' }, 'full-width-colon'],
  ['tab indentation', 'agreement:\n\tnumber: A-1\n', { 'agreement.number': 'A-1' }, 'tab-indentation'],
  ['a no-break space behind the colon', 'direction:\u00a0import\n', { direction: 'import' }, 'wide-blank'],
  ['an ideographic space behind the colon', 'direction:　import\n', { direction: 'import' }, 'wide-blank'],
  ['ideographic indentation', 'agreement:\n　　number: A-1\n', { 'agreement.number': 'A-1' }, 'wide-blank'],
  ['no blank behind the colon', 'direction:import\n', { direction: 'import' }, 'no-blank-after-colon'],
  [
    'a full-width comma in a list',
    'nodes: { clearance: { containers: [CSQU3054383，FCIU5071178] } }\n',
    { 'nodes.clearance.containers[0]': 'CSQU3054383', 'nodes.clearance.containers[1]': 'FCIU5071178' },
    'joined-items',
  ],
  [
    'curly quotes',
    'agreement:\n  serviceScope: partial\n  number: “x: y”\n',
    { 'agreement.serviceScope': 'partial', 'agreement.number': 'x: y' },
    'curly-quotes',
  ],
  [
    'a colon inside a value',
    'goods:\n  - name: 地址: 上海\n',
    { 'goods[0].name': '地址: 上海' },
    'colon-in-value',
  ],
  ['a key twice', 'direction: import\ndirection: export\n', { direction: 'import' }, 'duplicate-key'],
  ['a byte order mark', '\ufeffdirection: import\n', { direction: 'import' }],
  [
    'lines that end as on Windows',
    'direction: import\r\nport: "2225"\r\n',
    { direction: 'import', port: '2225' },
  ],
  [
    'a value that starts with @',
    'goods:\n  - name: "@张三 已核"\n  - name: @张三 已核\n',
    { 'goods[0].name': '@张三 已核', 'goods[1].name': '@张三 已核' },
    'reserved-character',
  ],
  ['a value that is a comment', 'caseId: #2026-001\n', { caseId: undefined }],
  ['a value cut short by a comment', 'goods:\n  - name: 充电宝 #5V\n', { 'goods[0].name': '充电宝' }],
  [
    'a value that starts with *',
    'goods:\n  - name: "*加急*"\n  - name: *加急*\n',
    { 'goods[0].name': '*加急*', 'goods[1].name': undefined },
    'unresolved-alias',
  ],
  ['a zero-width space in a key', 'direction\u200b: import\n', { direction: 'import' }, 'alias-key'],
  ['two documents', 'direction: import\n---\nport: "2225"\n', { direction: 'import' }, 'several-documents'],
];

const documentRows = documents.map(([name, text, values, ...kinds]) => ({ name, text, values, kinds }));

it.each(documentRows)('a file with $name', ({ text, values, kinds }) => {
  const { fields, problems } = readCase(text);
  expect(Object.fromEntries(fields.map((field) => [field.place.path, field.value]))).toEqual(values);
  const met = problems.map((problem) => (problem.kind === 'syntax' ? problem.problem.kind : problem.kind));
  expect(met.filter((kind) => kind !== 'missing')).toEqual(kinds);
});

it('reads a file that was opened in the wrong encoding without failing', () => {
  // 品名: 充电宝 in GB18030, taken for UTF-8.
  const text = new TextDecoder().decode(
    Uint8Array.from([0xc6, 0xb7, 0xc3, 0xfb, 0x3a, 0x20, 0xb3, 0xe4, 0xb5, 0xe7]),
  );
  expect(readCase(text).problems.some((problem) => problem.kind === 'unknown-key')).toBe(true);
});
