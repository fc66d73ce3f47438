import { expect, it } from 'vitest';
import {
  customsOffice,
  directCustoms,
  knownCustomsOffices,
} from '../../server/src/engine/reference/customs-districts.ts';

it('names the offices that it knows, and leaves open the rest', () => {
  expect(customsOffice('2225')).toEqual({ en: 'Waigang (Waigaoqiao), Shanghai', zh: '外港海关' });
  expect(customsOffice('0202')?.zh).toBe('新港海关');
  expect(customsOffice('2299')).toBeUndefined();
});

it('names the directly subordinate customs of every district', () => {
  expect(directCustoms('2225')).toEqual({ en: 'Shanghai Customs', zh: '上海海关' });
  expect(directCustoms('5399')).toEqual({ en: 'Shenzhen Customs', zh: '深圳海关' });
  for (const code of knownCustomsOffices()) expect(directCustoms(code), code).toBeDefined();
});

it.each(['9900', '0300', '222', '22250', '222A', ''])('no customs stands behind %j', (code) => {
  expect(directCustoms(code)).toBeUndefined();
});

it('knows 42 directly subordinate customs', () => {
  const codes = Array.from({ length: 100 }, (_, index) => `${String(index).padStart(2, '0')}00`);
  expect(codes.filter(directCustoms)).toHaveLength(42);
});
