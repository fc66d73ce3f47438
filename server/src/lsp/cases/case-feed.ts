import type { Connection } from 'vscode-languageserver';
import type { CalendarDay } from '../../engine/reference/calendar-day.ts';
import { fileName } from '../../engine/text/file-name.ts';
import {
  type CasesAnswer,
  type CasesParams,
  casesChangedNotification,
  type WorkspaceCase,
} from '../../protocol/cases.ts';
import type { CaseRecords } from './case-records.ts';

/** Answers how all cases stand, or what has changed since it was asked before. */
export type CaseFeed = (params: CasesParams) => Promise<CasesAnswer>;

/** What the feed asks of the session. */
export interface FeedSession {
  readonly records: CaseRecords;
  /** Whether every case has been checked at least once. */
  isComplete(): boolean;
  asOf(): Promise<CalendarDay>;
}

/** Numbers every change, so that thousands of cases are sent once and then only what is new; tells that there is some. */
export function createCaseFeed(connection: Connection, { records, isComplete, asOf }: FeedSession): CaseFeed {
  /** By path; an editor may have a case open under another address than before. */
  const cases = new Map<string, { readonly standing: WorkspaceCase; readonly revision: number }>();
  const gone = new Map<string, number>();
  let revision = 0;
  let wasComplete = false;

  records.onChanged((paths) => {
    const before = revision;
    for (const path of paths) note(path);
    if (revision === before && wasComplete === isComplete()) return;
    wasComplete = isComplete();
    connection.sendNotification(casesChangedNotification);
  });

  function note(path: string): void {
    const record = records.get(path);
    const known = cases.get(path);
    if (known !== undefined && known.standing.uri !== record?.uri) gone.set(known.standing.uri, ++revision);
    if (record === undefined) {
      cases.delete(path);
      return;
    }
    const { uri } = record;
    const standing = { ...record.standing(), uri, fileName: fileName(uri) };
    if (known !== undefined && JSON.stringify(known.standing) === JSON.stringify(standing)) return;
    gone.delete(uri);
    cases.set(path, { standing, revision: ++revision });
  }

  return async ({ since }) => {
    const day = await asOf();
    records.tell();
    const isOld = since === undefined || since > revision;
    const isNew = (at: number): boolean => isOld || at > since;
    const changed = [...cases.values()].filter((known) => isNew(known.revision));
    return {
      asOf: day,
      complete: isComplete(),
      revision,
      cases: changed.map(({ standing }) => standing),
      gone: isOld ? [] : [...gone].filter(([, at]) => at > since).map(([uri]) => uri),
    };
  };
}
