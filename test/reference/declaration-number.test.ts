import { expect, it } from 'vitest';
import { readDeclarationNumber } from '../../server/src/engine/reference/declaration-number.ts';

it.each([
  ['222520191000153457', { district: '2225', year: 2019, direction: 'import', sequence: '000153457' }],
  ['223120260000000001', { district: '2231', year: 2026, direction: 'export', sequence: '000000001' }],
  ['530420260000000000', { district: '5304', year: 2026, direction: 'export', sequence: '000000000' }],
])('%s is a declaration number', (text, number) => {
  expect(readDeclarationNumber(text)).toEqual({ result: 'valid', number });
});

it.each([
  ['22252019100015345', { result: 'length', length: 17 }],
  ['', { result: 'length', length: 0 }],
  ['222520192000153457', { result: 'direction', digit: '2' }],
  ['222519191000153457', { result: 'year', year: '1919' }],
  ['I20190000224038701', { result: 'single-window-number' }],
  ['E20260000123456789', { result: 'single-window-number' }],
  ['223120260000000001001', { result: 'with-item', number: '223120260000000001' }],
  ['223121260000000001001', { result: 'length', length: 21 }],
  ['2225 2019 1 000153457', { result: 'characters' }],
  ['O22520191000153457', { result: 'characters' }],
])('%j is none', (text, reading) => {
  expect(readDeclarationNumber(text)).toEqual(reading);
});
