import type { Clock } from '../clock.ts';

/** Cases that wait for their check in the background. */
export interface CheckQueue {
  /** Adds what does not wait yet; `next` before all others, for what somebody has just touched. */
  add(paths: Iterable<string>, when?: 'next'): void;
  readonly isIdle: boolean;
}

/** What the queue does and tells. */
export interface QueueWork {
  check(path: string): Promise<void>;
  /** After each check: how many are done since the queue was last idle, and of how many. */
  onProgress(done: number, total: number): void;
  onIdle(): void;
  onFailed(path: string, error: unknown): void;
}

/** Checks one case a turn of the event loop, so that no message of the editor waits for more than one. */
export function createCheckQueue(clock: Clock, work: QueueWork): CheckQueue {
  const first = new Set<string>();
  const others = new Set<string>();
  let isWorking = false;

  function take(): string | undefined {
    for (const waiting of [first, others]) {
      for (const path of waiting) {
        waiting.delete(path);
        return path;
      }
    }
    return undefined;
  }

  async function run(): Promise<void> {
    isWorking = true;
    for (let done = 1; ; done++) {
      await clock.turn();
      const path = take();
      if (path === undefined) break;
      await work.check(path).catch((error: unknown) => work.onFailed(path, error));
      work.onProgress(done, done + first.size + others.size);
    }
    isWorking = false;
    work.onIdle();
  }

  return {
    add(paths, when) {
      for (const path of paths) {
        if (when === 'next') others.delete(path);
        if (!first.has(path)) (when === 'next' ? first : others).add(path);
      }
      if (!isWorking && first.size + others.size > 0) void run();
    },
    get isIdle() {
      return !isWorking;
    },
  };
}
