import type { CountedSeverity } from '../../checks/severity.ts';
import type { NodeName } from '../../format/nodes.ts';
import type { DeadlineKind } from '../../procedure/duty.ts';
import type { NodeState } from '../../procedure/node-state.ts';
import type { CalendarDay } from '../../reference/calendar-day.ts';
import type { Span } from '../../text/span.ts';

/**
 * Where one case stands, without its text: what a list of thousands of cases shows, sorts, filters and counts.
 * Plain data; every text is in the language that was asked for, every span a UTF-16 offset into the case's text.
 */
export interface CaseStanding {
  /** Empty where the case has no number. */
  readonly caseId: string;
  readonly direction?: 'import' | 'export';
  /** Customs district: its 4-digit code, and its name where the code is known. */
  readonly port?: { readonly code: string; readonly name?: string };
  readonly client?: string;
  readonly agent?: string;
  readonly certificate?: string;
  readonly declaration?: string;
  /** The node that is under way or comes next; undefined once the case is archived. */
  readonly node?: NodeName;
  /** One sentence that says where the case stands, the clock that runs first. */
  readonly summary: string;
  readonly nodes: readonly NodeStanding[];
  /** What is still open, the earliest first. */
  readonly deadlines: readonly Deadline[];
  readonly urgency: Urgency;
  readonly findings: FindingCounts;
}

/** A node without what was filed in it. */
export interface NodeStanding {
  readonly name: NodeName;
  readonly title: string;
  readonly state: NodeState;
  /** "Done", "Overdue by 2 working days", "Not started". */
  readonly stateText: string;
  readonly begin?: CalendarDay;
  readonly end?: CalendarDay;
  readonly due?: CalendarDay;
  readonly span: Span;
}

/** How near the nearest open deadline is, `soon` up to 3 working days; `none` where the case waits for nothing. */
export type Urgency = DeadlineUrgency | 'none';

export const deadlineUrgencies = ['overdue', 'today', 'soon', 'later'] as const;
export type DeadlineUrgency = (typeof deadlineUrgencies)[number];

/** Something that somebody has to do by a day. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** Of all deadlines of the case this one alone, today and tomorrow: `write-off`, `waiver goods/hs-code`. */
  readonly id: string;
  readonly node?: NodeName;
  /** What is to be done, as an instruction: "Complete the write-off". */
  readonly title: string;
  readonly due: CalendarDay;
  /** `HH:MM` in China where the hour matters. */
  readonly time?: string;
  /** From today to the due day; negative once it has passed. */
  readonly workingDaysLeft: number;
  /** The due day has passed. Whether an hour of today has passed nobody knows: as-of is a day. */
  readonly overdue: boolean;
  readonly urgency: DeadlineUrgency;
  /** The due day lies in a year whose holidays are not announced yet. */
  readonly provisional: boolean;
  /** "Write-off due Fri 8 May, 3 working days"; the year only where it is not that of today. */
  readonly text: string;
  /** Where it is to be recorded. */
  readonly span: Span;
}

/** Open findings by severity, hints left out, and the waived ones apart. */
export type FindingCounts = Readonly<Record<CountedSeverity, number>> & { readonly waived: number };
