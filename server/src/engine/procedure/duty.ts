import type { NodeName } from '../format/nodes.ts';
import type { CalendarDay } from '../reference/calendar-day.ts';
import type { Span } from '../text/span.ts';

export type DeadlineKind =
  | 'write-off'
  | 'receipt-check'
  | 'pre-review-receipt'
  | 'pre-review-inquiry'
  | 'pre-review-revision'
  | 'application-receipt'
  | 'node'
  | 'waiver'
  | 'archive';

/** What has to be done by a day, before it is put into words. */
export interface Duty {
  readonly kind: DeadlineKind;
  readonly node?: NodeName;
  readonly due: CalendarDay;
  /** `HH:MM` in China where the hour matters. */
  readonly time?: string;
  /** The rule of a waiver. */
  readonly rule?: string;
  /** The place that a waiver is limited to. */
  readonly at?: string;
  readonly provisional: boolean;
  readonly span: Span;
}
