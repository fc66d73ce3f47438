import type { WorkspaceCase } from '../../../../../server/src/protocol/cases.ts';
import { type CaseFilter, everyCase } from '../../../cases/filter.ts';
import { dueFirst } from '../../../cases/order.ts';
import type { BoardState } from '../messages.ts';

/** What the user has chosen to see, and where the keyboard is. */
export interface Choices extends Omit<BoardState, 'scrollTop'> {
  readonly filter: CaseFilter;
  /** Place of the active row when it was drawn last: its neighbour takes over when the case is gone. */
  readonly place: number;
}

/** @param kept what the page before this one has kept. */
export function firstChoices(kept: Partial<BoardState> | undefined): Choices {
  return {
    filter: everyCase,
    order: kept?.order ?? dueFirst,
    offset: kept?.offset ?? 0,
    active: kept?.active,
    place: 0,
  };
}

/** The place of the active row among these. */
export function activePlace(rows: readonly WorkspaceCase[], { active, place }: Choices): number {
  const found = rows.findIndex(({ uri }) => uri === active);
  return found >= 0 ? found : Math.max(Math.min(place, rows.length - 1), 0);
}
