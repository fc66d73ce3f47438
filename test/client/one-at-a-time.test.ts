import { expect, it } from 'vitest';
import { oneAtATime } from '../../client/src/one-at-a-time.ts';

it('does in one more run what is asked for during a run', async () => {
  const ends: (() => void)[] = [];
  const ask = oneAtATime(() => new Promise<void>((resolve) => ends.push(resolve)));

  const first = ask();
  const second = ask();
  const third = ask();
  expect(ends).toHaveLength(1);

  ends[0]!();
  await first;
  await Promise.resolve();
  expect(ends).toHaveLength(2);
  ends[1]!();
  await Promise.all([second, third]);
  expect(ends).toHaveLength(2);

  void ask();
  expect(ends).toHaveLength(3);
});
