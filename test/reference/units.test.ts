import { expect, it } from 'vitest';
import { sameUnit, unitCodes, unitName } from '../../server/src/engine/reference/units.ts';

it.each([
  ['KGS', ['035']],
  ['kg', ['035']],
  ['公斤', ['035']],
  ['㎏', ['035']],
  ['千克', ['035']],
  ['平方米', ['032']],
  ['㎡', ['032']],
  ['m²', ['032']],
  ['MT', ['070']],
  ['CTNS', ['120']],
  ['sets', ['006']],
  ['pairs', ['025']],
  ['台', ['001']],
  ['035', ['035']],
  ['35', ['035']],
  ['Kg.', ['035']],
  // the tariff line decides between 个, 只 and 件
  ['PCS', ['007', '008', '011']],
  ['024', []],
  ['999', []],
  ['wagonload', []],
  ['', []],
])('%j may be %j', (text, codes) => {
  expect(unitCodes(text)).toEqual(codes);
});

it('knows 121 units, each by one code, its Chinese name meaning itself alone', () => {
  const codes = Array.from({ length: 1000 }, (_, index) => String(index).padStart(3, '0')).filter(unitName);
  expect(codes).toHaveLength(121);
  for (const code of codes) {
    const name = unitName(code)!;
    expect(name.en, code).toMatch(/^[A-Za-z]/);
    expect(unitCodes(name.zh), code).toEqual([code]);
  }
});

it.each([
  ['千克', 'KGS', true],
  ['PCS', '个', true],
  ['PCS', '件', true],
  ['个', '件', false],
  ['台', '套', false],
  ['台', 'wagonload', false],
  ['wagonload', 'wagonload ', true],
])('%s and %s can be the same unit: %s', (left, right, same) => {
  expect(sameUnit(left, right)).toBe(same);
});
