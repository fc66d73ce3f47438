import { expect, it } from 'vitest';
import {
  currencyCode,
  currencyCodes,
  currencyExists,
  currencyName,
  nearestCurrency,
} from '../../server/src/engine/reference/currencies.ts';
import * as tool from '../../server/src/tools/currencies.ts';

it('knows exactly the currencies in force, with a name in both languages', () => {
  expect([...currencyCodes()].sort()).toEqual(tool.currencyCodes());
  expect(currencyCodes().length).toBeGreaterThan(160);
  for (const code of currencyCodes()) {
    expect(code).toMatch(/^[A-Z]{3}$/);
    expect(currencyName(code)?.en, code).toMatch(/^[A-Z]/);
    expect(currencyName(code)?.zh, code).toMatch(/\p{Script=Han}/u);
  }
});

it.each(['USD', 'CNY', 'EUR', 'HKD', 'JPY', 'ZWG', 'XCG', 'SVC'])('%s exists', (code) => {
  expect(currencyExists(code)).toBe(true);
});

// The Deutsche Mark, the rouble before 1998, the kuna and the lev are gone; RMB and CNH never were ISO codes.
it.each(['DEM', 'RUR', 'HRK', 'BGN', 'RMB', 'CNH', 'usd', 'US', ''])('%j does not exist', (code) => {
  expect(currencyExists(code)).toBe(false);
  expect(currencyName(code)).toBeUndefined();
});

it.each([
  ['USD', 'USD'],
  ['usd', 'USD'],
  ['ＵＳＤ', 'USD'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['US Dollar', 'USD'],
  ['US$', 'USD'],
  ['RMB', 'CNY'],
  ['人民币', 'CNY'],
  ['欧元', 'EUR'],
  ['港币', 'HKD'],
  ['港元', 'HKD'],
  ['日元', 'JPY'],
])('%s reads as %s', (text, code) => {
  expect(currencyCode(text)).toBe(code);
});

// The numeric codes of customs declarations before August 2018.
it.each([
  ['110', 'HKD'],
  ['116', 'JPY'],
  ['133', 'KRW'],
  ['142', 'CNY'],
  ['300', 'EUR'],
  ['303', 'GBP'],
  ['501', 'CAD'],
  ['502', 'USD'],
  ['601', 'AUD'],
])('%s reads as %s', (text, code) => {
  expect(currencyCode(text)).toBe(code);
});

it.each(['$', '￥', '¥', '元', '比索', '999', 'money', ''])('%j names no single currency', (text) => {
  expect(currencyCode(text)).toBeUndefined();
});

it.each([
  ['UDS', 'USD'],
  ['USB', 'USD'],
  ['EURO', 'EUR'],
  ['CNH', 'CNY'],
  ['RMB', 'CNY'],
  ['HK', 'HKD'],
  ['US Dollars', 'USD'],
  ['人民幣', 'CNY'],
])('%s was meant as %s', (text, code) => {
  expect(nearestCurrency(text)).toBe(code);
});

it.each(['', '#', 'QQQQQ', 'abracadabra'])('nothing is near %j', (text) => {
  expect(nearestCurrency(text)).toBeUndefined();
});
