import type { WorkspaceCase } from '../../../../../server/src/protocol/cases.ts';
import type { CalendarDay } from '../../../../../server/src/protocol/days.ts';
import type { Facet } from '../../../cases/facets.ts';
import type { CaseFilter, FacetCounts } from '../../../cases/filter.ts';
import type { Order, OrderKey } from '../../../cases/order.ts';
import type { DateTexts } from '../../app/dates.ts';
import type { BoardStrings } from '../messages.ts';
import type { DaysInView } from './days-in-view.ts';
import type { BoardLayout } from './layout.ts';
import type { RowWindow } from './row-window.ts';

/** What every part of the board is drawn from. */
export interface Board {
  readonly strings: BoardStrings;
  readonly language: string;
  readonly dates: DateTexts;
  readonly asOf: CalendarDay;
  /** False while cases are still being read. */
  readonly complete: boolean;
  /** Number of all cases. */
  readonly total: number;
  /** Titles of the nodes in their order. */
  readonly nodes: readonly NodeTitle[];
  readonly filter: CaseFilter;
  readonly counts: FacetCounts;
  /** Names of the ports by their codes. */
  readonly ports: ReadonlyMap<string, string>;
  readonly order: Order;
  /** The cases that pass the filter, in order. */
  readonly rows: readonly WorkspaceCase[];
  readonly window: RowWindow;
  /** Place of the row that the keyboard is at. */
  readonly active: number;
  readonly layout: BoardLayout;
  readonly days: DaysInView;
  readonly actions: BoardActions;
}

export interface NodeTitle {
  readonly name: string;
  readonly title: string;
}

/** What the user can do. */
export interface BoardActions {
  /** Shows a case in the editor, where its next step is to be recorded. */
  readonly open: (row: WorkspaceCase) => void;
  readonly search: (text: string) => void;
  /** Lets cases with one of these values pass; every case where there is none. */
  readonly choose: (facet: Facet, values: readonly string[]) => void;
  readonly showAll: () => void;
  /** Sorts by a column, the other way round where it is sorted by it already. */
  readonly sortBy: (key: OrderKey) => void;
  /** Moves the days in view; 0 brings today back. */
  readonly move: (days: number) => void;
}
