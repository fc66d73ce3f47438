import type { WorkspaceCase } from '../../../../../server/src/protocol/cases.ts';
import type { Board } from './board.ts';

/** The names that the choices of the filter bear, from the cases themselves. */
export function namesOf(cases: readonly WorkspaceCase[]): Pick<Board, 'nodes' | 'ports'> {
  const [first] = cases;
  const ports = cases.flatMap(({ port }) =>
    port?.name === undefined ? [] : [[port.code, port.name] as const],
  );
  return {
    nodes: first?.nodes.map(({ name, title }) => ({ name, title })) ?? [],
    ports: new Map(ports),
  };
}
