/** What one document's scheduler runs. */
export interface Work<Input, Result> {
  /** Gets what a run needs besides the document; it may have to wait for the editor, and never rejects. */
  prepare(): Promise<Input>;
  /** Works on the document as it is at this moment, without a pause. */
  run(input: Input): Result;
  /** Takes each result, as soon as it is there. */
  done(result: Result): void;
  /** Resolves in the next turn of the event loop. */
  turn(): Promise<void>;
  /** Takes the error of a run. */
  failed(error: unknown): void;
}

/** Keeps the result of the newest state of one document, and of no older one. */
export interface DocumentScheduler<Result> {
  /** The document has changed, or what its result depends on. */
  changed(): void;
  /**
   * The result for the newest state; undefined once the document is closed. It belongs to the document until the next
   * message of the editor is handled: whoever awaits it uses it at once.
   * @throws whatever the work throws.
   */
  result(): Promise<Result | undefined>;
  close(): void;
}

/**
 * One run at a time, always on the newest state. After every pause it looks again whether the document is still open and
 * still the same, so that a result is never older than what is asked for.
 */
export function createDocumentScheduler<Input, Result>(work: Work<Input, Result>): DocumentScheduler<Result> {
  let closed = false;
  let state = 0;
  let kept: { readonly state: number; readonly result: Result } | undefined;
  let running: Promise<void> | undefined;

  async function runUntilCurrent(): Promise<void> {
    while (!closed && kept?.state !== state) {
      const started = state;
      await waitingMessagesHandled(work);
      if (closed || state !== started) continue;
      const input = await work.prepare();
      if (closed || state !== started) continue;
      const result = work.run(input);
      kept = { state, result };
      work.done(result);
    }
  }

  function start(): Promise<void> {
    running ??= runUntilCurrent()
      .catch((error: unknown) => {
        work.failed(error);
        throw error;
      })
      .finally(() => {
        running = undefined;
      });
    return running;
  }

  return {
    changed() {
      state++;
      start().catch(() => {
        // Nobody waits for this run; the work has been told.
      });
    },
    async result() {
      while (!closed && kept?.state !== state) await start();
      return closed ? undefined : kept?.result;
    },
    close() {
      closed = true;
      kept = undefined;
    },
  };
}

/**
 * Resolves after the next message, if one has already arrived. Messages are handled one a turn of the event loop; in
 * fast typing the next change often waits behind this one, and only the last is worth a run.
 */
async function waitingMessagesHandled({ turn }: Pick<Work<never, never>, 'turn'>): Promise<void> {
  for (let turns = 0; turns < 2; turns++) await turn();
}
