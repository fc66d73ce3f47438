import type { WorkspaceCase } from '../../../server/src/protocol/cases.ts';
import { type Facet, facets, valuesOf } from './facets.ts';

/** Which cases to show: those with one of the chosen values of every facet, and with every word of the text. */
export interface CaseFilter {
  readonly text: string;
  /** A facet without a chosen value lets every case pass. */
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

export const everyCase: CaseFilter = { text: '', chosen: {} };

export function isFiltering({ text, chosen }: CaseFilter): boolean {
  return text.trim() !== '' || facets.some((facet) => isChosen(chosen[facet]));
}

/** The filter with other values of one facet; with none, the facet lets every case pass. */
export function choose(filter: CaseFilter, facet: Facet, values: readonly string[]): CaseFilter {
  return { ...filter, chosen: { ...filter.chosen, [facet]: values } };
}

/** How many cases there would be under each value of a facet, with the rest of the filter as it is. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export interface FilteredCases {
  readonly cases: readonly WorkspaceCase[];
  readonly counts: FacetCounts;
}

/** The cases that pass a filter, in their order, and what another choice would give; one pass over all cases. */
export function filterCases(cases: readonly WorkspaceCase[], filter: CaseFilter): FilteredCases {
  const words = comparable(filter.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const passing: WorkspaceCase[] = [];
  for (const standing of cases) {
    if (!words.every((word) => textOf(standing).includes(word))) continue;
    const failed = facets.filter((facet) => !passes(standing, facet, filter));
    if (failed.length === 0) passing.push(standing);
    if (failed.length > 1) continue;
    for (const facet of failed.length === 0 ? facets : failed) {
      for (const value of valuesOf(standing, facet)) count(counts[facet], value);
    }
  }
  return { cases: passing, counts };
}

function isChosen(values: readonly string[] | undefined): values is readonly string[] {
  return values !== undefined && values.length > 0;
}

function passes(standing: WorkspaceCase, facet: Facet, { chosen }: CaseFilter): boolean {
  const values = chosen[facet];
  return !isChosen(values) || valuesOf(standing, facet).some((value) => values.includes(value));
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

const texts = new WeakMap<WorkspaceCase, string>();

/** Everything by which somebody may look for a case. */
function textOf(standing: WorkspaceCase): string {
  const known = texts.get(standing);
  if (known !== undefined) return known;
  const { caseId, client, agent, port, certificate, declaration, fileName } = standing;
  const parts = [caseId, client, agent, port?.code, port?.name, certificate, declaration, fileName];
  const text = comparable(parts.filter((part) => part !== undefined).join('\n'));
  texts.set(standing, text);
  return text;
}

/** Upper case and full width make no difference: a number may be typed in either. */
function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
