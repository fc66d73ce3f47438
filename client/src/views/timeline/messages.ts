import type { CalendarDay, Span, Timeline, TimelineNode } from '../../../../server/src/protocol/timeline.ts';

/** Editor → timeline. */
export type EditorMessage =
  | Snapshot
  /** The node of the case that the cursor of its editor stands in; none elsewhere. */
  | { readonly type: 'cursor'; readonly uri: string; readonly node?: NodeName }
  /** Asks for a drawing as a picture of pixels, `scale` for each of its own. */
  | { readonly type: 'picture'; readonly id: number; readonly svg: string; readonly scale: number };

/** Everything there is to draw; each one replaces the one before. */
export interface Snapshot {
  readonly type: 'snapshot';
  /** Language of the texts, BCP 47. */
  readonly language: string;
  readonly strings: TimelineStrings;
  /** Absent where no case is open. */
  readonly shown?: ShownCase;
}

export type NodeName = TimelineNode['name'];

export interface ShownCase {
  readonly uri: string;
  readonly timeline: Timeline;
  /** The day of the check where the user has not moved it. */
  readonly today: CalendarDay;
  /** The working days before and after the day of the check. */
  readonly nearby: { readonly before: CalendarDay; readonly after: CalendarDay };
  readonly lines: ShownLines;
  readonly cursor?: NodeName;
}

/** Which lines of the reconciliation the snapshot holds. */
export interface ShownLines {
  readonly first: number;
  /** How many a page of the table holds. */
  readonly perPage: number;
  /** How many there are to choose from. */
  readonly of: number;
  /** Only lines that do not agree. */
  readonly differing: boolean;
}

/** Timeline → editor; what is about a case names it, since another may be shown by then. */
export type TimelineMessage =
  /** The page has loaded, at first or after it was hidden, and has nothing to draw. */
  | { readonly type: 'ready' }
  /** The user wants to see a place of the case; the span is that of the snapshot. */
  | { readonly type: 'reveal'; readonly uri: string; readonly span: Span }
  /** The user wants the case checked as of another day; without one, as of today. */
  | { readonly type: 'asOf'; readonly uri: string; readonly day?: string }
  /** The user wants other lines of the reconciliation. */
  | { readonly type: 'lines'; readonly uri: string; readonly first: number; readonly differing: boolean }
  | { readonly type: 'save' }
  | { readonly type: 'showText' }
  /** The picture that was asked for; none where it could not be made. */
  | { readonly type: 'picture'; readonly id: number; readonly png?: Uint8Array };

/** What outlives a restart of the window. */
export interface TimelineState {
  readonly uri: string;
  /** The day that the user has moved the check to. */
  readonly asOf?: string;
  /** The node that fills the axis. */
  readonly zoomed?: NodeName;
  /** The facts as a table instead of a drawing. */
  readonly isTable?: boolean;
}

/** Texts of the page itself, in the user's language; those about the case come with the timeline. */
export interface TimelineStrings {
  readonly empty: string;
  /** Heading of a case without a number. */
  readonly unnamedCase: string;
  /** Label of the day of the check. */
  readonly today: string;
  /** Label of the day of the check where the user has moved it. */
  readonly asOf: string;
  readonly backToToday: string;
  readonly dayBefore: string;
  readonly dayAfter: string;
  /** Mark of a make-up working day, as short as can be. */
  readonly makeup: string;
  readonly makeupDay: string;
  readonly nonWorkingDay: string;
  /** Of days in a year without an announced calendar. */
  readonly provisional: string;
  readonly calendar: string;
  readonly nodes: string;
  readonly node: string;
  readonly standing: string;
  readonly dates: string;
  readonly expected: string;
  readonly documents: string;
  readonly receipts: string;
  readonly findings: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'information', string>>;
  /** With `{0}` for a count. */
  readonly moreFindings: string;
  /** With `{0}` for the title of a node. */
  readonly details: string;
  readonly zoomTo: string;
  readonly fitAll: string;
  readonly drawing: string;
  readonly table: string;
  readonly asText: string;
  readonly save: string;
  /** Short, beside its mark. */
  readonly portRisk: string;
  readonly legend: {
    readonly planned: string;
    readonly late: string;
    readonly forecast: string;
    readonly looks: string;
    readonly gap: string;
    readonly due: string;
  };
  readonly reconciliation: {
    readonly title: string;
    readonly line: string;
    readonly name: string;
    readonly quantity: string;
    readonly amount: string;
    readonly rate: string;
    readonly result: string;
    readonly onlyDiffering: string;
    /** With `{0}`, `{1}` for the first and the last line, `{2}` for their number. */
    readonly range: string;
    readonly previous: string;
    readonly next: string;
    readonly deviates: string;
  };
  readonly keys: {
    readonly title: string;
    /** Pairs of a key and what it does. */
    readonly list: readonly (readonly [string, string])[];
  };
}
