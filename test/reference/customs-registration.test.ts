import { expect, it } from 'vitest';
import { readCustomsRegistration } from '../../server/src/engine/reference/customs-registration.ts';

it.each([
  ['4403960ERP', '4403', '广东', '其他地区', '私营企业'],
  ['3301961Q43', '3301', '浙江', '其他地区', '私营企业'],
  ['3122480123', '3122', '上海', '保税区', '报关企业（仅有报关权）'],
  ['1105218888', '1105', '北京', '经济技术开发区', '国有企业'],
])('%s is read digit by digit', (code, region, province, zone, ownership) => {
  expect(readCustomsRegistration(code)).toMatchObject({
    region,
    province: { zh: province },
    zone: { zh: zone },
    ownership: { zh: ownership },
  });
});

it('leaves open what it does not know', () => {
  expect(readCustomsRegistration('9900700000')).toEqual({
    region: '9900',
    province: undefined,
    zone: undefined,
    ownership: undefined,
  });
});

it.each(['440396', '4403960ERPX', '4403960erp', 'A403960ERP', '4403 960ERP', 'NO', ''])(
  'refuses %j',
  (code) => {
    expect(readCustomsRegistration(code)).toBeUndefined();
  },
);
