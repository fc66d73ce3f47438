import type { Span, Timeline } from '../../../../server/src/protocol/timeline.ts';

/** Editor → timeline: everything there is to draw; each one replaces the one before. */
export interface Snapshot {
  readonly type: 'snapshot';
  /** Language of the texts, BCP 47. */
  readonly language: string;
  readonly strings: TimelineStrings;
  /** Absent where no case is open. */
  readonly shown?: ShownCase;
}

export interface ShownCase {
  readonly uri: string;
  readonly timeline: Timeline;
}

/** Timeline → editor. */
export type TimelineMessage =
  /** The page has loaded, at first or after it was hidden, and has nothing to draw. */
  | { readonly type: 'ready' }
  /** The user wants to see a place of the case; the span is that of the snapshot. */
  | { readonly type: 'reveal'; readonly uri: string; readonly span: Span };

/** What outlives a restart of the window. */
export interface TimelineState {
  readonly uri: string;
}

/** Texts of the page itself, in the user's language; those about the case come with the timeline. */
export interface TimelineStrings {
  readonly empty: string;
  /** Heading of a case without a number. */
  readonly unnamedCase: string;
  /** Label of the day of the check. */
  readonly today: string;
  /** Mark of a make-up working day, as short as can be. */
  readonly makeup: string;
  readonly makeupDay: string;
  readonly nonWorkingDay: string;
  /** Of days in a year without an announced calendar. */
  readonly provisional: string;
  readonly calendar: string;
  readonly nodes: string;
  readonly dates: string;
  readonly findings: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'information' | 'hint', string>>;
  /** With `{0}` for a count. */
  readonly moreFindings: string;
  readonly keys: string;
}
