import type { Clock } from '../../server/src/lsp/clock.ts';

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  #now: number;
  #alarms: { readonly at: number; readonly call: () => void }[] = [];

  /** @param moment in ISO 8601, with its offset. */
  constructor(moment: string) {
    this.#now = Date.parse(moment);
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, call: () => void): () => void {
    const alarm = { at: this.#now + milliseconds, call };
    this.#alarms.push(alarm);
    return () => {
      this.#alarms = this.#alarms.filter((other) => other !== alarm);
    };
  }

  turn(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }

  /** Lets time pass, alarm by alarm. */
  passUntil(moment: string): void {
    const end = Date.parse(moment);
    for (;;) {
      const [next] = this.#alarms.filter(({ at }) => at <= end).sort((left, right) => left.at - right.at);
      if (next === undefined) break;
      this.#alarms = this.#alarms.filter((alarm) => alarm !== next);
      this.#now = Math.max(this.#now, next.at);
      next.call();
    }
    this.#now = end;
  }

  /** The computer has slept, and no alarm has gone off yet. */
  standAt(moment: string): void {
    this.#now = Date.parse(moment);
  }

  /** The computer sleeps: alarms go off late, when it wakes up. */
  sleepUntil(moment: string): void {
    this.standAt(moment);
    this.passUntil(moment);
  }
}
