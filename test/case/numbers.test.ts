import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../server/src/engine/case/normalise/number.ts';
import { readValue, summary } from './read-value.ts';

describe('a number', () => {
  it.each([
    ['USD 49,200.00', '49200.00'],
    ['49,200.00 USD', '49200.00'],
    ['USD49200', '49200'],
    ['US$ 49,200', '49200'],
    ['HK$1,200', '1200'],
    ['RMB￥1,200.00元整', '1200.00'],
    ['人民币1200元', '1200'],
    ['410.00 USD/台', '410.00'],
    ['410元/每台', '410'],
    ['１２０', '120'],
    ['１２０台', '120'],
    ['120台', '120'],
    ['120 PCS', '120'],
    ['120pcs.', '120'],
    ['12 m2', '12'],
    ['12㎡', '12'],
    ['2,000,000', '2000000'],
    ["1'200.50", '1200.50'],
    ['1, 200.50', '1200.50'],
    ['1，200。50', '1200.50'],
    ['+120', '120'],
    ['0120', '120'],
    ['.5', '0.5'],
    ['120.', '120'],
    ['1.5万', '15000'],
    ['1.23456万元', '12345.6'],
    ['3亿', '300000000'],
    ['2百万美元', '2000000'],
    ['12万台', '120000'],
    ['2.5e-3', '0.0025'],
    ['数量：120', '120'],
    ['一百二十', '120'],
    ['壹拾贰万叁仟肆佰伍拾陆元柒角捌分', '123456.78'],
    ['人民币壹亿零伍万元整', '100050000'],
    ['十', '10'],
  ])('%s is %s', (typed, decimal) => {
    expect(readNumber(typed)).toMatchObject({
      state: 'read',
      value: Number(decimal),
      tidy: { text: decimal },
    });
  });

  it.each(['0', '120', '49200.00', '0.5'])('%s is tidy', (typed) => {
    expect(readNumber(typed)).toEqual({ state: 'read', value: Number(typed) });
  });

  it.each([
    ['1,5', '1.5', '15'],
    ['0,500', '0.500', '500'],
    ['12,3456', '12.3456', '123456'],
    ['1.200.300', '1200300'],
    ['24万个', '240000', '24'],
    ['3百支', '300', '3'],
  ])('%s is not guessed', (typed, ...readings) => {
    const reading = readNumber(typed);
    expect(reading.state === 'ambiguous' && reading.readings.map(({ text }) => text)).toEqual(readings);
  });

  it.each([
    '-5',
    '(5)',
    '约120',
    '>120',
    '120-130',
    '3%',
    '120左右',
    '½',
    '1,23,456',
    '十几',
    '万',
    '台',
    'NaN',
    '1e99',
    '12箱（240台）',
  ])('%s is none', (typed) => {
    expect(readNumber(typed)).toEqual({ state: 'unreadable' });
  });

  it('comes back from its separators and its unit', () => {
    const cents = fc.integer({ min: 0, max: 10 ** 12 });
    fc.assert(
      fc.property(cents, fc.constantFrom('', ' USD', '元', '台'), (amount, word) => {
        const decimal = (amount / 100).toFixed(2);
        const grouped = decimal.replace(/\B(?=(\d{3})+\.)/g, ',');
        expect(readNumber(grouped + word)).toMatchObject({ state: 'read', value: Number(decimal) });
      }),
      { numRuns: 1000, seed: 417 },
    );
  });
});

describe('a weight in kilograms', () => {
  it.each([
    ['580.66KG', 580.66, '580.66'],
    ['1.5吨', 1500, '1500'],
    ['1.5MT', 1500, '1500'],
    ['1,250克', 1.25, '1.25'],
    ['0.5 g', 0.0005, '0.0005'],
  ])('%s is %s', (typed, value, tidy) => {
    expect(summary(readValue('goods[0].netWeight', typed))).toEqual(['read', value, 'number', tidy]);
  });

  it.each(['12磅', '12台', 'USD 12'])('%s is none', (typed) => {
    expect(summary(readValue('goods[0].netWeight', typed))).toEqual(['unreadable']);
  });
});

describe('a line number', () => {
  it.each([
    ['1', 'read', 1],
    ['01', 'read', 1, 'number', '1'],
    ['１', 'read', 1, 'full-width', '1'],
    ['一', 'read', 1, 'number', '1'],
    ['1,5', 'ambiguous', '15'],
    ['0', 'unreadable'],
    ['1.5', 'unreadable'],
    ['-1', 'unreadable'],
  ])('%s', (typed, ...expected) => {
    expect(summary(readValue('goods[0].line', typed))).toEqual(expected);
  });
});

describe('a yes or no', () => {
  it.each([
    ['true', 'read', true],
    ['FALSE', 'read', false],
    ['Yes', 'read', true, 'alias', 'true'],
    ['Ｎ', 'read', false, 'full-width', 'false'],
    ['√', 'read', true, 'alias', 'true'],
    ['×', 'read', false, 'alias', 'false'],
    ['0', 'read', false, 'alias', 'false'],
    ['maybe', 'unreadable'],
  ])('%s', (typed, ...expected) => {
    expect(summary(readValue('documents[0].sealed', typed))).toEqual(expected);
  });
});
