/**
 * Makes a task that many events ask for run once at a time: what is asked for during a run is done in one more run
 * after it.
 * @param task never rejects.
 */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = (): Promise<void> => {
    current = task().finally(() => {
      current = undefined;
    });
    return current;
  };
  return () => {
    if (current === undefined) return run();
    next ??= current.then(() => {
      next = undefined;
      return run();
    });
    return next;
  };
}
