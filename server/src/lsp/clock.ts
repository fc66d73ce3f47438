/** The time of the machine, so that a test can be at any time it likes. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
  /**
   * Calls back once after so many milliseconds, without keeping the process alive for it.
   * @returns a function that calls it off.
   */
  after(milliseconds: number, call: () => void): () => void;
  /** Resolves in the next turn of the event loop, when the messages that have arrived have been handled. */
  turn(): Promise<void>;
}
