import type { CaseFile } from '../case/case-file.ts';
import { addYears, type CalendarDay } from '../reference/calendar-day.ts';

/** The retention periods that are in use, in calendar years. */
export interface RetentionTerms {
  readonly retentionYears: number;
  /** For the papers of an export for which a tax refund is claimed. */
  readonly exportRetentionYears: number;
}

/** Until when an archive has to be kept. */
export interface Retention {
  /** The day that every archive of these terms has to reach. */
  readonly until: CalendarDay;
  /** The day to keep it until: a later one for an export, whose papers may be those of a tax refund. */
  readonly advised: CalendarDay;
}

/** Until when the archive of a case has to be kept that was archived on a day. */
export function retentionOf(
  file: CaseFile,
  archived: CalendarDay,
  { retentionYears, exportRetentionYears }: RetentionTerms,
): Retention {
  // Where the declaration is one for import, the direction is mistyped, and no refund is to come.
  const declared = file.content.nodes?.clearance?.declaration?.number?.value;
  const isExport = file.content.direction?.value === 'export' && declared?.[8] !== '1';
  const until = addYears(archived, retentionYears);
  const refundUntil = addYears(archived, exportRetentionYears);
  return { until, advised: isExport && refundUntil > until ? refundUntil : until };
}
