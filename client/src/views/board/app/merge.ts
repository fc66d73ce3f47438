import type { WorkspaceCase } from '../../../../../server/src/protocol/cases.ts';
import type { BoardChange } from '../messages.ts';

/** The cases with what has changed; those that have not stay the same objects, in their places. */
export function merge(cases: readonly WorkspaceCase[], change: BoardChange): readonly WorkspaceCase[] {
  if (change.cases.length === 0 && change.gone.length === 0) return cases;
  const byUri = new Map(cases.map((standing) => [standing.uri, standing]));
  for (const uri of change.gone) byUri.delete(uri);
  for (const standing of change.cases) byUri.set(standing.uri, standing);
  return [...byUri.values()];
}
