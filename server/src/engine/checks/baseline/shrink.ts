import { type Baseline, type BaselineEntry, createBaseline } from './baseline.ts';

/** A baseline beside what a check has found. */
export interface Shrunk {
  /** What still occurs, and what was not looked at. */
  readonly entries: readonly BaselineEntry[];
  /** Findings that it knows and that occur no longer. */
  readonly gone: number;
  /** Findings that it does not know; they never come in. */
  readonly added: number;
}

/**
 * Leaves in a baseline what still occurs. It can only shrink.
 * @param found what was found, as entries; the same case may stand in several files.
 * @param covers whether the check would have found what an entry is about.
 */
export function shrink(
  baseline: Baseline,
  found: readonly BaselineEntry[],
  covers: (entry: BaselineEntry) => boolean,
): Shrunk {
  const now = createBaseline(found);
  const entries = baseline.entries.flatMap((entry) => {
    if (!covers(entry)) return [entry];
    const count = Math.min(entry.count, now.countOf(entry.name, entry.rule, entry.path));
    return count === 0 ? [] : [{ ...entry, count }];
  });
  const added = now.entries.map(({ name, rule, path, count }) =>
    Math.max(0, count - baseline.countOf(name, rule, path)),
  );
  return { entries, gone: sum(baseline.entries.map(countOf)) - sum(entries.map(countOf)), added: sum(added) };
}

function countOf({ count }: BaselineEntry): number {
  return count;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
