import { expect, it } from 'vitest';
import {
  checkContainerNumber,
  containerCheckDigit,
} from '../../server/src/engine/reference/container-number.ts';

it.each([
  'CSQU3054383',
  'CBHU3202732',
  'FCIU5071178',
  'MSKU9070323',
  'HLXU2008419',
  'APZU3211393',
  'TGHU7599330',
  'COSU1000080',
])('%s is valid', (number) => {
  expect(checkContainerNumber(number)).toEqual({ result: 'valid' });
});

it.each([
  ['TLLU1234567', '6', 'made-up sample number'],
  ['MSCU1234567', '6', 'made-up sample number'],
  ['CSQU3054384', '3', 'last digit changed'],
  ['CSQU3045383', '1', 'digits transposed'],
])('%s should end in %s (%s)', (number, expected) => {
  expect(checkContainerNumber(number)).toEqual({ result: 'check', expected });
});

it('names a category that no freight container has', () => {
  expect(checkContainerNumber('CSQX3054383')).toEqual({ result: 'category', category: 'X' });
});

it.each(['CSQU305438', 'CSQU30543833', 'csqu3054383', 'CSQU 305438-3', 'CSQU30543B3', 'CS1U3054383', ''])(
  '%j has another form',
  (number) => {
    expect(checkContainerNumber(number)).toEqual({ result: 'form' });
  },
);

// The values of ISO 6346: from A = 10 on, without the multiples of 11.
it.each([
  ['A', 10],
  ['B', 12],
  ['C', 13],
  ['D', 14],
  ['E', 15],
  ['F', 16],
  ['G', 17],
  ['H', 18],
  ['I', 19],
  ['J', 20],
  ['K', 21],
  ['L', 23],
  ['M', 24],
  ['N', 25],
  ['O', 26],
  ['P', 27],
  ['Q', 28],
  ['R', 29],
  ['S', 30],
  ['T', 31],
  ['U', 32],
  ['V', 34],
  ['W', 35],
  ['X', 36],
  ['Y', 37],
  ['Z', 38],
])('%s counts as %i', (letter, value) => {
  expect(containerCheckDigit(`${letter}000000000`)).toBe(String((value % 11) % 10));
  expect(containerCheckDigit(`0${letter}00000000`)).toBe(String(((value * 2) % 11) % 10));
});
