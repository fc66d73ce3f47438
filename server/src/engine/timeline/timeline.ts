import type { NodeName } from '../case/format/nodes.ts';
import type { CalendarDay } from '../reference/calendar-day.ts';
import type { Severity } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

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
  /** Every calendar day from the first to the last that matters, without a gap. */
  readonly axis: readonly AxisDay[];
  /** The five nodes in their order, then the archive. */
  readonly nodes: readonly TimelineNode[];
}

export interface AxisDay {
  readonly day: CalendarDay;
  readonly kind: 'working' | 'weekend' | 'holiday' | 'makeup';
  /** "Labour Day holiday", "make-up working day for Labour Day"; empty for an ordinary day. */
  readonly reason: string;
  readonly provisional: boolean;
}

/** What is known of a node today. */
export type NodeState = 'done' | 'done-late' | 'failed' | 'running' | 'overdue' | 'waiting';

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
  readonly due?: DueDate;
  readonly events: readonly TimelineEvent[];
  readonly findings: readonly TimelineFinding[];
  /** Where a click on the node leads: its first date, else its key, else the start of the nodes. */
  readonly span: Span;
}

export interface DueDate {
  readonly day: CalendarDay;
  /** "Due Fri 8 May 2026 (7th working day), 2 working days left". */
  readonly text: string;
  readonly provisional: boolean;
}

/** A date of the case, such as the submission or the receipt. */
export interface TimelineEvent {
  readonly day: CalendarDay;
  /** "Receipt received, Tue 14 Apr 2026". */
  readonly text: string;
  readonly span: Span;
}

export interface TimelineFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
}
