import { expect, it } from 'vitest';
import { createDocumentScheduler } from '../../server/src/lsp/documents/document-scheduler.ts';

/** A document that is a number, and a scheduler whose runs wait until they are let go. */
function scheduled() {
  const document = { state: 0 };
  const done: number[] = [];
  const failed: unknown[] = [];
  const gates: (() => void)[] = [];
  let failing = false;
  const scheduler = createDocumentScheduler<void, number>({
    turn: () => new Promise((resolve) => setImmediate(resolve)),
    prepare: () => new Promise((resolve) => gates.push(resolve)),
    run: () => {
      if (failing) throw new Error('unreadable');
      return document.state;
    },
    done: (result) => done.push(result),
    failed: (error) => failed.push(error),
  });
  return {
    scheduler,
    done,
    failed,
    change: (state: number) => {
      document.state = state;
      scheduler.changed();
    },
    fail: (now: boolean) => {
      failing = now;
    },
    /** Resolves when a run waits, with what lets it go on. */
    async waiting(): Promise<() => void> {
      for (;;) {
        const letGo = gates.shift();
        if (letGo !== undefined) return letGo;
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}

it('runs once for any number of changes that arrive together', async () => {
  const { scheduler, change, waiting, done } = scheduled();
  for (let state = 1; state <= 100; state++) change(state);
  (await waiting())();
  expect(await scheduler.result()).toBe(100);
  expect(done).toEqual([100]);
});

it('starts over when the document changes while it waits, and never tells of the older state', async () => {
  const { scheduler, change, waiting, done } = scheduled();
  change(1);
  const asked = scheduler.result();
  const letGo = await waiting();
  change(2);
  letGo();
  (await waiting())();
  expect(await asked).toBe(2);
  expect(done).toEqual([2]);
});

it('keeps its result until the next change', async () => {
  const { scheduler, change, waiting, done } = scheduled();
  change(1);
  (await waiting())();
  expect(await scheduler.result()).toBe(1);
  expect(await scheduler.result()).toBe(1);
  change(2);
  (await waiting())();
  expect(await scheduler.result()).toBe(2);
  expect(done).toEqual([1, 2]);
});

it('gives nothing once the document is closed, whatever still runs', async () => {
  const { scheduler, change, waiting, done } = scheduled();
  change(1);
  const asked = scheduler.result();
  const letGo = await waiting();
  scheduler.close();
  letGo();
  expect(await asked).toBeUndefined();
  expect(await scheduler.result()).toBeUndefined();
  expect(done).toEqual([]);
});

it('tells those who ask that a run failed, and runs again when they ask again', async () => {
  const { scheduler, change, waiting, fail, failed, done } = scheduled();
  fail(true);
  change(1);
  const failure = expect(scheduler.result()).rejects.toThrow('unreadable');
  (await waiting())();
  await failure;
  expect(failed).toHaveLength(1);
  fail(false);
  const again = scheduler.result();
  (await waiting())();
  expect(await again).toBe(1);
  expect(done).toEqual([1]);
});
