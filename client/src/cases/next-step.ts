import type { Span, WorkspaceCase } from '../../../server/src/protocol/cases.ts';
import { labelled } from './labelled.ts';

/** What is to be done next; where nothing is, how the node at hand stands; undefined for a finished case. */
export function nextStepText({ deadlines: [next], nodes, node }: WorkspaceCase): string | undefined {
  if (next !== undefined) return next.text;
  const current = nodes.find(({ name }) => name === node);
  return current && labelled(current.title, current.stateText);
}

/** Where it is to be recorded; the start of the case where that cannot be told. */
export function placeOfNextStep({ deadlines: [next], nodes, node }: WorkspaceCase): Span {
  const current = nodes.find(({ name }) => name === node);
  return next?.span ?? current?.span ?? { start: 0, end: 0 };
}
