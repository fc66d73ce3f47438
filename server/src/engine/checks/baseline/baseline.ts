import { type Finding, isCrash } from '../finding.ts';

/** Name of the file that holds a baseline; it stands beside the project file. */
export const baselineFileName = 'certcase-baseline.json';

/** What a case is called in a baseline: its number or, where it gives none, its file. */
export type CaseName =
  | { readonly case: string }
  /** Path from the folder of the baseline, with `/` between folders. */
  | { readonly file: string };

/** A finding that was there when the baseline was written: by rule, case and path in the case, never by line. */
export interface BaselineEntry {
  readonly name: CaseName;
  readonly rule: string;
  readonly path: string;
  /** How many findings of one file share these three. */
  readonly count: number;
}

/**
 * The findings of old cases that are known, so that new ones stand out. Nobody has approved of them, as of waived ones:
 * they are not failing, and everything that speaks of one case shows them.
 */
export interface Baseline {
  /** In their order in the file, no two of the same rule, case and path. */
  readonly entries: readonly BaselineEntry[];
  /** How many findings of a rule at a path of a case are known. */
  countOf(name: CaseName, rule: string, path: string): number;
}

/** The baseline that holds for a case, and how it calls the file of that case. */
export interface HeldBaseline {
  readonly baseline: Baseline;
  readonly file: string;
}

/** Equal for the findings that one entry is about. */
function keyOf({ name, rule, path }: Omit<BaselineEntry, 'count'>): string {
  return JSON.stringify([name, rule, path]);
}

export function createBaseline(entries: readonly BaselineEntry[]): Baseline {
  const byKey = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = byKey.get(key);
    if (known === undefined || known.count < entry.count) byKey.set(key, entry);
  }
  return {
    entries: [...byKey.values()],
    countOf: (name, rule, path) => byKey.get(keyOf({ name, rule, path }))?.count ?? 0,
  };
}

/** What a baseline calls a case. */
export function caseName(caseId: string | undefined, file: string): CaseName {
  return caseId === undefined ? { file } : { case: caseId };
}

/** Whether a baseline may hold a finding: a waived one needs none, and a check that broke off is never a known one. */
function mayBeKnown(finding: Finding): boolean {
  return finding.waived === undefined && !isCrash(finding);
}

/** The findings of one file with those marked that its baseline knows; of more alike than it knows, the first ones. */
export function markKnown(
  findings: readonly Finding[],
  name: CaseName,
  baseline: Baseline,
): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    if (!mayBeKnown(finding)) return finding;
    const { code, path } = finding;
    const key = keyOf({ name, rule: code, path });
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count <= baseline.countOf(name, code, path) ? { ...finding, known: true } : finding;
  });
}

/** The findings of one file as entries of a baseline, known ones and new ones. */
export function entriesOf(findings: readonly Finding[], name: CaseName): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const { code, path } of findings.filter(mayBeKnown)) {
    const key = keyOf({ name, rule: code, path });
    entries.set(key, { name, rule: code, path, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return [...entries.values()];
}
