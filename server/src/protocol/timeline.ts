import type { CalendarDay } from '../engine/reference/calendar-day.ts';
import type { Timeline } from '../engine/views/timeline/timeline.ts';
import type { RequestName } from './request.ts';

export type { NodeState } from '../engine/procedure/node-state.ts';
export type { CalendarDay } from '../engine/reference/calendar-day.ts';
export type { Span } from '../engine/text/span.ts';
export type * from '../engine/views/timeline/timeline.ts';

/** The timeline of one open case; null where the document is not open. */
export const timelineRequest: RequestName<TimelineParams, TimelineAnswer | null> = 'certcase/timeline';

/** The same as plain text. */
export const timelineTextRequest: RequestName<TimelineAsOf, TimelineText | null> = 'certcase/timelineText';

/** The same as a drawing of its own. */
export const timelineDrawingRequest: RequestName<TimelineAsOf, TimelineDrawing | null> =
  'certcase/timelineDrawing';

export interface TimelineAsOf {
  readonly textDocument: { readonly uri: string };
  /** `YYYY-MM-DD`: the case is checked as of that day; absent for the day of the settings, or today in China. */
  readonly asOf?: string;
}

export interface TimelineParams extends TimelineAsOf {
  /** Which lines of the reconciliation are wanted; absent for all of them. */
  readonly lines?: WantedLines;
}

/** A part of a table that may have thousands of lines. */
export interface WantedLines {
  /** Counted from 0, among the lines that are wanted. */
  readonly first: number;
  readonly count: number;
  /** Only lines that do not agree. */
  readonly differing: boolean;
}

export interface TimelineAnswer {
  /** Version of the document that the spans of the timeline belong to. */
  readonly version: number;
  /** The day of the check where none was asked for: `asOf` of the timeline may be another. */
  readonly today: CalendarDay;
  /** The working days before and after the day of the check. */
  readonly nearby: { readonly before: CalendarDay; readonly after: CalendarDay };
  /** Its reconciliation holds the lines that were wanted. */
  readonly timeline: Timeline;
  /** How many lines there are of which some were wanted. */
  readonly lineCount: number;
}

export interface TimelineText {
  readonly text: string;
}

export interface TimelineDrawing {
  /** A file name without folder and ending, such as `AC-2026-0417-timeline-2026-05-20`. */
  readonly fileName: string;
  /** A standalone SVG document. */
  readonly svg: string;
}
