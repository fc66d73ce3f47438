import { expect, it, vi } from 'vitest';
import { todayInChina, watchDay } from '../../server/src/lsp/session/today.ts';
import { ManualClock } from './manual-clock.ts';

it('is the day in China, wherever the machine stands', () => {
  expect(todayInChina(new ManualClock('2026-05-08T15:59:59Z'))).toBe('2026-05-08');
  expect(todayInChina(new ManualClock('2026-05-08T16:00:00Z'))).toBe('2026-05-09');
});

it('notices midnight in China to the millisecond, every day', () => {
  const clock = new ManualClock('2026-05-08T09:20:00+08:00');
  const noticed = vi.fn();
  watchDay(clock, noticed);
  clock.passUntil('2026-05-08T23:59:59.999+08:00');
  expect(noticed).toHaveBeenCalledTimes(0);
  clock.passUntil('2026-05-09T00:00:00+08:00');
  expect(noticed).toHaveBeenCalledTimes(1);
  clock.passUntil('2026-05-11T12:00:00+08:00');
  expect(noticed).toHaveBeenCalledTimes(3);
});

it('notices the day after a night in which the computer slept', () => {
  const clock = new ManualClock('2026-05-08T17:00:00+08:00');
  const noticed = vi.fn();
  watchDay(clock, noticed);
  clock.sleepUntil('2026-05-09T08:30:00+08:00');
  expect(noticed).toHaveBeenCalledTimes(1);
});

it('stops when it is told to', () => {
  const clock = new ManualClock('2026-05-08T17:00:00+08:00');
  const noticed = vi.fn();
  const { stop } = watchDay(clock, noticed);
  clock.passUntil('2026-05-08T20:00:00+08:00');
  stop();
  clock.passUntil('2026-05-10T00:00:00+08:00');
  expect(noticed).toHaveBeenCalledTimes(0);
});
