import { describe, expect, it } from 'vitest';
import { readTariff } from '../../server/src/engine/reference/read-tariff.ts';

describe('a tariff file', () => {
  const csv = [
    '\uFEFF商品编码,商品名称,最惠国税率',
    '0101210010,改良种用濒危野马,0',
    '101210090,"其他改良种用马（野马除外），活",0',
    '8471.30.9000,其他便携式自动数据处理设备,0',
    '8471301000,平板电脑,0',
    '8471,自动数据处理设备,',
  ].join('\r\n');
  const tariff = readTariff(csv);

  it('knows its lines, also where a spreadsheet lost the zero or kept the points', () => {
    expect(['0101210010', '0101210090', '8471309000', '8471000000'].map((code) => tariff?.has(code))).toEqual(
      [true, true, true, false],
    );
    expect(tariff?.description('0101210090')).toBe('其他改良种用马（野马除外），活');
  });

  it('names the lines near one that it does not have', () => {
    expect(tariff?.near('8471309099')).toEqual(['8471309000']);
    expect(tariff?.near('8471400000')).toEqual([]);
    expect(tariff?.near('8471302000')).toEqual(['8471301000', '8471309000']);
  });

  it('needs a column of codes', () => {
    expect(readTariff('名称,税率\n马,0\n')).toBeUndefined();
  });
});
