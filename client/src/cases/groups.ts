import type { WorkspaceCase } from '../../../server/src/protocol/cases.ts';
import { knownValues, none, valuesOf } from './facets.ts';

/** How a list of cases is divided. */
export type Grouping = 'urgency' | 'node';

/** Cases that have one value of the grouping; no group is empty. */
export interface CaseGroup {
  readonly value: string;
  readonly cases: readonly WorkspaceCase[];
}

/** The cases in groups; in each they keep their order. */
export function groupCases(cases: readonly WorkspaceCase[], grouping: Grouping): CaseGroup[] {
  const groups = new Map<string, WorkspaceCase[]>((knownValues[grouping] ?? []).map((value) => [value, []]));
  for (const standing of cases) groups.get(valuesOf(standing, grouping)[0] ?? none)?.push(standing);
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([value, members]) => ({ value, cases: members }));
}
