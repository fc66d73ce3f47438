import type { CalendarDay } from '../engine/reference/calendar-day.ts';
import type { CaseStanding } from '../engine/standing/standing.ts';
import type { RequestName } from './request.ts';

export type * from '../engine/standing/standing.ts';

/** Every case of the open folders, open in an editor or not, as it stands. */
export const casesRequest: RequestName<CasesParams, CasesAnswer> = 'certcase/cases';

/** Server → client: what the request above answers has changed; ask again. Sent at most a few times a second. */
export const casesChangedNotification = 'certcase/casesChanged';

export type CasesParams = Record<string, never>;

export interface CasesAnswer {
  /** The day of the check: the setting, or today in China. */
  readonly asOf: CalendarDay;
  /** False while cases are still being read for the first time; more will come. */
  readonly complete: boolean;
  readonly cases: readonly WorkspaceCase[];
}

/** One case with its file. */
export interface WorkspaceCase extends CaseStanding {
  readonly uri: string;
  /** The text that the spans belong to is that of the file, or of the document where it is open. */
  readonly fileName: string;
}
