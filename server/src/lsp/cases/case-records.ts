import type { Clock } from '../clock.ts';
import type { CaseRecord } from './case-record.ts';

/** Milliseconds in which changes are gathered before they are told. */
const gathering = 200;

/** The newest check of every case, open in the editor or not, by its one path. */
export interface CaseRecords {
  get(path: string): CaseRecord | undefined;
  all(): Iterable<CaseRecord>;
  put(record: CaseRecord): void;
  remove(path: string): void;
  /**
   * Calls back with the paths of the cases that are new, other or gone, a few times a second at most.
   * @returns a function that ends it.
   */
  onChanged(listener: (paths: ReadonlySet<string>) => void): () => void;
  /** Tells what has changed at once, or that something else about the cases has where nothing has. */
  tell(): void;
}

export function createCaseRecords(clock: Clock): CaseRecords {
  const records = new Map<string, CaseRecord>();
  const listeners = new Set<(paths: ReadonlySet<string>) => void>();
  let changed = new Set<string>();
  let callOff: (() => void) | undefined;

  function note(path: string): void {
    changed.add(path);
    callOff ??= clock.after(gathering, tell);
  }

  function tell(): void {
    callOff?.();
    callOff = undefined;
    const paths = changed;
    changed = new Set();
    for (const listener of listeners) listener(paths);
  }

  return {
    get: (path) => records.get(path),
    all: () => records.values(),
    put(record) {
      records.set(record.path, record);
      note(record.path);
    },
    remove(path) {
      if (records.delete(path)) note(path);
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
  };
}
