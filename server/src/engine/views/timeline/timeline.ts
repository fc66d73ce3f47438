import type { CountedSeverity } from '../../checks/severity.ts';
import type { NodeName } from '../../format/nodes.ts';
import type { NodeState } from '../../procedure/node-state.ts';
import type { ReconciledPaper } from '../../procedure/reconciliation.ts';
import type { CalendarDay } from '../../reference/calendar-day.ts';
import type { ChinaTime } from '../../reference/china-time.ts';
import type { Span } from '../../text/span.ts';

/**
 * The nodes of one case on one axis of days: plain data that a webview, a terminal or a report can draw.
 * Every text is in the language that was asked for; every span is a UTF-16 offset into the case's text.
 */
export interface Timeline {
  readonly caseId: string;
  /** "Checked as of Wed 20 May 2026". */
  readonly asOfText: string;
  readonly asOf: CalendarDay;
  /** One sentence that says where the case stands. */
  readonly summary: string;
  /** When the case can be expected to be done, and which node ate the slack; absent once all is done. */
  readonly outlook?: string;
  /** Every calendar day from the first to the last that matters, without a gap. */
  readonly axis: readonly AxisDay[];
  /** The five nodes in their order, then the archive. */
  readonly nodes: readonly TimelineNode[];
  /** The goods of the papers side by side; absent where no paper lists goods. */
  readonly reconciliation?: Reconciliation;
}

export interface AxisDay {
  readonly day: CalendarDay;
  readonly kind: 'working' | 'weekend' | 'holiday' | 'makeup';
  /** "Labour Day holiday", "make-up working day for Labour Day"; empty for an ordinary day. */
  readonly reason: string;
  readonly provisional: boolean;
}

export interface TimelineNode {
  readonly name: NodeName;
  readonly title: string;
  readonly state: NodeState;
  /** "Done", "Overdue by 2 working days", "Not started". */
  readonly stateText: string;
  readonly begin?: CalendarDay;
  /** Last day of what happened: the end of a finished node, today for a running one. */
  readonly end?: CalendarDay;
  /** "3 of at most 3 working days"; absent for a node that has not begun. */
  readonly durationText?: string;
  /** When the node should have been passed, or should be; absent for the archive and for what was skipped. */
  readonly planned?: Stretch;
  /** "4 working days behind plan"; absent where it is in time. */
  readonly behindText?: string;
  /** The part of what happened that lies beyond the longest duration. */
  readonly late?: Stretch;
  /** When a node that is not done can be expected to end. */
  readonly forecast?: Forecast;
  /** From which day on the goods may be held in port. */
  readonly detention?: Detention;
  readonly due?: DueDate;
  /** The look at the customs receipt every so many hours; of the clearance alone. */
  readonly receiptChecks?: ReceiptRhythm;
  readonly events: readonly TimelineEvent[];
  /** The papers that were handed in, shown or kept. */
  readonly documents: readonly Filed[];
  /** What customs gave back. */
  readonly receipts: readonly Filed[];
  readonly findings: readonly TimelineFinding[];
  /** Where a click on the node leads: its first date, else its key, else the start of the nodes. */
  readonly span: Span;
  /** The whole node in the text, up to where the next begins; absent where it does not stand in the file. */
  readonly range?: Span;
}

/** Days from the first to the last, both of them in it. */
export interface Stretch {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  /** "Planned Mon 20 – Wed 22 Apr 2026". */
  readonly text: string;
}

/** A band of days in which something can end. */
export interface Forecast {
  /** The day on which the node begins at the earliest; today for one that has begun. */
  readonly first: CalendarDay;
  /** After the shortest durations of everything up to it. */
  readonly earliest: CalendarDay;
  /** After the longest. */
  readonly latest: CalendarDay;
  /** A node on the way is past its longest duration, so that the end may come later than `latest`. */
  readonly openEnded: boolean;
  /** "Expected to end Thu 21 – Fri 22 May 2026". */
  readonly text: string;
}

export interface Detention {
  /** The first day on which the delay is long enough. */
  readonly day: CalendarDay;
  /** Whether it has come to that. */
  readonly reached: boolean;
  /** "From Fri 29 May 2026 on the goods may be held in port". */
  readonly text: string;
}

export interface DueDate {
  /** The release, day 0 of the window. */
  readonly from: CalendarDay;
  readonly day: CalendarDay;
  /** "Due Fri 8 May 2026, working day 7 after release". */
  readonly text: string;
  /** "2 working days left"; absent once the write-off is completed. */
  readonly leftText?: string;
  readonly provisional: boolean;
}

/** The time between the declaration, the looks at the customs receipt, and the release. */
export interface ReceiptRhythm {
  /** In the order of time, one behind the other. */
  readonly intervals: readonly ReceiptInterval[];
  /** "Next look by Thu 21 May 2026, 16:00"; absent once the goods are released. */
  readonly next?: { readonly time: ChinaTime; readonly text: string };
}

export interface ReceiptInterval {
  readonly from: ChinaTime;
  readonly to: ChinaTime;
  readonly tooLong: boolean;
  /** "31.5 h". */
  readonly short: string;
  /** "31.5 hours without a look from Fri 15 May 2026, 16:00; at most 24 are allowed". */
  readonly text: string;
  /** The look that ends it, else the one that begins it. */
  readonly span: Span;
}

/** A date of the case, such as the submission or the receipt. */
export interface TimelineEvent {
  readonly kind: 'date' | 'receipt-check';
  readonly day: CalendarDay;
  /** Where the case gives the time of day. */
  readonly time?: ChinaTime;
  /** "Receipt received, Tue 14 Apr 2026". */
  readonly text: string;
  readonly span: Span;
}

/** A paper or a receipt. */
export interface Filed {
  /** "Contract YF-2026-118". */
  readonly text: string;
  readonly span: Span;
}

export interface TimelineFinding {
  readonly code: string;
  readonly severity: CountedSeverity;
  readonly message: string;
  readonly span: Span;
}

/** Certificate, declaration and bill of lading, goods line by goods line. */
export interface Reconciliation {
  /** "2 goods lines: 1 agrees, 1 differs within 3 %". */
  readonly summary: string;
  /** The columns. */
  readonly papers: readonly { readonly name: ReconciledPaper; readonly title: string }[];
  readonly lines: readonly ReconciliationLine[];
}

/** `alone`: only one paper states the line, so that there is nothing to compare. */
export type ReconciliationVerdict = 'agrees' | 'within' | 'differs' | 'alone';

export interface ReconciliationLine {
  /** "Line 2". */
  readonly title: string;
  readonly verdict: ReconciliationVerdict;
  /** "Agrees", "Within 3 %", "Not on the declaration". */
  readonly verdictText: string;
  /** The greatest difference, "1.0 %"; absent where no number is stated twice. */
  readonly rate?: string;
  readonly stated: Readonly<Partial<Record<ReconciledPaper, StatedLine>>>;
  readonly span: Span;
}

/** One goods line as one paper states it. */
export interface StatedLine {
  readonly name?: StatedValue;
  readonly quantity?: StatedValue;
  readonly amount?: StatedValue;
}

export interface StatedValue {
  readonly text: string;
  /** It stands apart from what the others say. */
  readonly deviates: boolean;
  readonly span: Span;
}
