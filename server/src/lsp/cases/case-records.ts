import type { Clock } from '../clock.ts';
import type { CaseRecord } from './case-record.ts';

/** Milliseconds in which changes are gathered before they are told. */
const gathering = 200;

/** The newest check of every case, open in the editor or not, by its address. */
export interface CaseRecords {
  get(uri: string): CaseRecord | undefined;
  all(): Iterable<CaseRecord>;
  put(record: CaseRecord): void;
  remove(uri: string): void;
  /**
   * Calls back with the addresses of the cases that are new, other or gone, a few times a second at most.
   * @returns a function that ends it.
   */
  onChanged(listener: (uris: ReadonlySet<string>) => void): () => void;
  /** Tells what has changed at once, or that something else about the cases has where nothing has. */
  tell(): void;
}

export function createCaseRecords(clock: Clock): CaseRecords {
  const records = new Map<string, CaseRecord>();
  const listeners = new Set<(uris: ReadonlySet<string>) => void>();
  let changed = new Set<string>();
  let callOff: (() => void) | undefined;

  function note(uri: string): void {
    changed.add(uri);
    callOff ??= clock.after(gathering, tell);
  }

  function tell(): void {
    callOff?.();
    callOff = undefined;
    const uris = changed;
    changed = new Set();
    for (const listener of listeners) listener(uris);
  }

  return {
    get: (uri) => records.get(uri),
    all: () => records.values(),
    put(record) {
      records.set(record.uri, record);
      note(record.uri);
    },
    remove(uri) {
      if (records.delete(uri)) note(uri);
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
  };
}
