import type { CalendarDay } from '../engine/reference/calendar-day.ts';
import type { CaseStanding } from '../engine/views/deadlines/standing.ts';
import type { RequestName } from './request.ts';

export type { Span } from '../engine/text/span.ts';
export type * from '../engine/views/deadlines/standing.ts';

/** Every case of the open folders, open in an editor or not, as it stands; and every case that is open beside them. */
export const casesRequest: RequestName<CasesParams, CasesAnswer> = 'certcase/cases';

/** Server → client: what the request above answers has changed; ask again. Sent a few times a second at most. */
export const casesChangedNotification = 'certcase/casesChanged';

/** Client → server: the window has the focus again; timers stand still while a computer sleeps, so look at the clock. */
export const windowFocusedNotification = 'certcase/windowFocused';

export interface CasesParams {
  /** Revision of an earlier answer of the same server: only what has changed since then is answered. */
  readonly since?: number;
}

export interface CasesAnswer {
  /** The day of the check: the setting, or today in China. */
  readonly asOf: CalendarDay;
  /** False while cases are still being read for the first time; more will come. */
  readonly complete: boolean;
  readonly revision: number;
  /** All cases; where `since` was given, the ones that are new or stand otherwise now. */
  readonly cases: readonly WorkspaceCase[];
  /** Addresses of the cases that are no longer there; none without `since`. */
  readonly gone: readonly string[];
}

/** One case with its file. The spans belong to the text of the file, or of the document where it is open. */
export interface WorkspaceCase extends CaseStanding {
  readonly uri: string;
  /** The last part of its path. */
  readonly fileName: string;
}
