import type { Span, WorkspaceCase } from '../../../../server/src/protocol/cases.ts';
import type { AxisDay, CalendarDay } from '../../../../server/src/protocol/days.ts';
import type { Facet } from '../../cases/facets.ts';
import type { CaseFilter } from '../../cases/filter.ts';
import type { Order, OrderKey } from '../../cases/order.ts';

/** Editor → board: everything there is to draw; it replaces what was there before. */
export interface BoardSnapshot {
  readonly type: 'snapshot';
  /** Language of the texts, BCP 47. */
  readonly language: string;
  readonly strings: BoardStrings;
  readonly filter: CaseFilter;
  readonly days: BoardDays;
  readonly cases: readonly WorkspaceCase[];
}

/** Editor → board: what has changed since the message before. */
export interface BoardChange {
  readonly type: 'change';
  readonly days: BoardDays;
  /** The cases that are new or stand otherwise now. */
  readonly cases: readonly WorkspaceCase[];
  /** Addresses of the cases that are no longer there. */
  readonly gone: readonly string[];
}

export interface BoardDays {
  /** The day of the check: the setting, or today in China. */
  readonly asOf: CalendarDay;
  /** False while cases are still being read. */
  readonly complete: boolean;
  /** The days that the cases share, without a gap. */
  readonly axis: readonly AxisDay[];
}

/** Editor → board: the filter was changed elsewhere. */
export interface FilterMessage {
  readonly type: 'filter';
  readonly filter: CaseFilter;
}

export type EditorMessage = BoardSnapshot | BoardChange | FilterMessage;

/** Board → editor. */
export type BoardMessage =
  /** The page has loaded, at first or after it was hidden, and has nothing to draw. */
  | { readonly type: 'ready' }
  /** The user wants to see a place of a case; the span is that of the snapshot. */
  | { readonly type: 'open'; readonly uri: string; readonly span: Span }
  | FilterMessage;

/** What outlives the page: it is loaded anew whenever it was hidden, and after a restart of the window. */
export interface BoardState {
  readonly order: Order;
  /** Days by which the axis was moved. */
  readonly offset: number;
  /** In CSS pixels. */
  readonly scrollTop: number;
  /** Address of the case that is or was last in focus. */
  readonly active: string | undefined;
}

/** Texts of the page itself, in the user's language; those about cases come with the cases. */
export interface BoardStrings {
  readonly title: string;
  readonly search: string;
  readonly filter: string;
  /** Name of each facet, and the choice that lets every case pass. */
  readonly facets: Readonly<
    Record<Facet, { readonly name: string; readonly all: string; readonly none: string }>
  >;
  readonly urgency: Readonly<Record<'overdue' | 'today' | 'soon' | 'later' | 'none', string>>;
  readonly severity: Readonly<Record<'error' | 'warning' | 'information' | 'waived', string>>;
  /** With `{0}` for a count. */
  readonly severalChosen: string;
  /** With `{0}` for how many are shown and `{1}` for how many there are. */
  readonly shown: string;
  readonly showAll: string;
  readonly noMatch: string;
  readonly noCases: string;
  readonly reading: string;
  readonly unnamedCase: string;
  readonly noFindings: string;
  readonly finished: string;
  readonly columns: Readonly<Record<OrderKey | 'days', string>>;
  readonly earlier: string;
  readonly later: string;
  /** Label of the day of the check. */
  readonly today: string;
  readonly keys: string;
}
