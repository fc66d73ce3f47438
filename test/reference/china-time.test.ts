import { expect, it } from 'vitest';
import {
  chinaTime,
  chinaTimeFromEpoch,
  dayOf,
  formatTime,
  hoursBetween,
} from '../../server/src/engine/reference/china-time.ts';

it.each([
  ['2026-05-08T10:00', '2026-05-08T10:00'],
  ['2026-05-08T10:00:59', '2026-05-08T10:00'],
  ['2026-05-08T10:00:59.999', '2026-05-08T10:00'],
  ['2026-05-08T10:00+08:00', '2026-05-08T10:00'],
  ['2026-05-08T10:00+0800', '2026-05-08T10:00'],
  ['2026-05-08T16:00Z', '2026-05-09T00:00'],
  ['2026-12-31T20:30:00-08:00', '2027-01-01T12:30'],
  ['2026-01-01T03:00+14:00', '2025-12-31T21:00'],
  ['2026-03-01T05:15+05:45', '2026-03-01T07:30'],
])('reads %s as %s in China', (text, expected) => {
  expect(chinaTime(text)).toBe(expected);
});

it.each([
  '2026-05-08',
  '2026-05-08T24:00',
  '2026-05-08T10:60',
  '2026-05-08T10:00:60',
  '2026-02-29T10:00',
  '2026-05-08 10:00',
  '2026-05-08T10',
  '2026-05-08T10:00+15:00',
  '10:00',
])('refuses %j', (text) => {
  expect(chinaTime(text)).toBeUndefined();
});

it('reads a clock that counts from 1970 in UTC', () => {
  expect(chinaTimeFromEpoch(0)).toBe('1970-01-01T08:00');
  expect(chinaTimeFromEpoch(-1)).toBe('1970-01-01T07:59');
  expect(chinaTimeFromEpoch(Date.UTC(2026, 4, 8, 15, 59, 59, 999))).toBe('2026-05-08T23:59');
  expect(chinaTimeFromEpoch(Date.UTC(2026, 4, 8, 16))).toBe('2026-05-09T00:00');
});

it('measures hours, across days and backwards', () => {
  const from = chinaTime('2026-04-30T22:30')!;
  const to = chinaTime('2026-05-02T00:00')!;
  expect(hoursBetween(from, to)).toBe(25.5);
  expect(hoursBetween(to, from)).toBe(-25.5);
  expect(dayOf(from)).toBe('2026-04-30');
});

it('writes a time for people in both languages', () => {
  expect(formatTime(chinaTime('2026-05-08T09:05')!)).toEqual({
    en: 'Fri 8 May 2026, 09:05',
    zh: '2026年5月8日（周五）09:05',
  });
});
