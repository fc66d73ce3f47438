import type { Clock } from '../clock.ts';

/** The clock of the browser. */
export const workerClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  turn: () => new Promise((resolve) => setTimeout(resolve)),
};
