import { expect, it } from 'vitest';
import { nearestWord } from '../../server/src/engine/text/nearest-word.ts';

const keys = [
  'caseId',
  'direction',
  'hsCode',
  'unitPrice',
  'amount',
  'netWeight',
  'grossWeight',
  'id',
  'type',
];

it.each([
  ['directoin', 'direction'],
  ['hs_code', 'hsCode'],
  ['HS-Code', 'hsCode'],
  ['hscod', 'hsCode'],
  ['unit price', 'unitPrice'],
  ['ammount', 'amount'],
  ['grosWeigth', 'grossWeight'],
  ['di', 'id'],
  ['ｔｙｐｅ', 'type'],
  ['amount', 'amount'],
])('%s was meant as %s', (typed, expected) => {
  expect(nearestWord(typed, keys)).toBe(expected);
});

it.each(['', '-', 'x', 'xyz', 'colour', 'price', 'destinationTerminalHandling'])(
  'nothing is near %j',
  (typed) => {
    expect(nearestWord(typed, keys)).toBeUndefined();
  },
);

it('takes the earlier of two that are equally near', () => {
  expect(nearestWord('USX', ['USD', 'USN'])).toBe('USD');
  expect(nearestWord('USX', ['USN', 'USD'])).toBe('USN');
});

it('counts two neighbours swapped as one mistake, and not as two', () => {
  expect(nearestWord('UDS', ['USD'])).toBe('USD');
  expect(nearestWord('SUD', ['USD'])).toBe('USD');
  expect(nearestWord('DSU', ['USD'])).toBeUndefined();
});
