import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CaseFile, readCase } from '../../engine/case/case-file.ts';
import type { RuleContext } from '../../engine/checks/rule-context.ts';
import { wouldList } from '../../workspace/case-names.ts';
import type { CaseFiles } from '../../workspace/files.ts';
import { folderOf, isWithin } from '../../workspace/paths.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Clock } from '../clock.ts';
import type { CheckedCase } from '../documents/checked-case.ts';
import { pathOf, uriOf } from '../files/file-uris.ts';
import type { Client } from '../session/client.ts';
import { recordOfDocument, recordOfFile } from './case-record.ts';
import type { CaseRecords } from './case-records.ts';
import { createCheckQueue } from './check-queue.ts';

/** The cases of the open folders, as they stand on disk or, where they are open, in the editor. */
export interface WorkspaceCases {
  /** Looks in these folders, and in no others, for cases that are not known yet. */
  lookIn(folders: readonly string[]): void;
  /** The same once more, and checks every case anew: a project file is another one. */
  lookAgain(): void;
  /** Checks every case that is not open anew: the settings or the day are others. */
  checkAgain(): void;
  /** Takes in the check of an open case. */
  take(checked: CheckedCase): void;
  /** The case is open no longer: what is on disk counts again. */
  release(uri: string): void;
  /** A file has come or has changed on disk. */
  changed(path: string): void;
  /** A file or a folder is gone. */
  gone(path: string): void;
  /** Whether every case has been checked at least once. */
  readonly isComplete: boolean;
  /**
   * Addresses of all cases, in the order of their paths, once all folders have been looked through; open ones as the
   * editor names them.
   */
  addresses(): Promise<readonly string[]>;
  /** Reads and checks the file of a case now; undefined where it cannot be read. */
  checked(uri: string): Promise<CheckedCase | undefined>;
}

/** What the cases need from the session, and tell it. */
export interface CasesSession {
  readonly client: Client;
  readonly workspace: Workspace;
  readonly files: CaseFiles;
  readonly clock: Clock;
  readonly records: CaseRecords;
  /** @param scope the folder whose settings hold. */
  contextOf(uri: string, scope: string): Promise<RuleContext>;
  check(document: TextDocument, file: CaseFile, context: RuleContext): CheckedCase;
  /** What these open documents say of other cases is to be said anew. */
  recheck(uris: readonly string[]): void;
  onProgress(done: number, total: number): void;
  onIdle(): void;
  onFailed(uri: string, error: unknown): void;
}

/** Lists the cases of the open folders and keeps a record of each, checked in the background. */
export function createWorkspaceCases(session: CasesSession): WorkspaceCases {
  const { workspace, records, files, clock } = session;
  const { language } = session.client;
  /** Address by path. */
  const open = new Map<string, string>();
  const listed = new Set<string>();
  let folders: readonly string[] = [];
  let isListing = false;
  let listing = Promise.resolve();
  let isComplete = false;
  const queue = createCheckQueue(clock, {
    check: checkFile,
    onProgress: session.onProgress,
    onIdle: settle,
    onFailed: (path, error) => session.onFailed(uriOf(path), error),
  });

  async function list(): Promise<void> {
    const these = folders;
    const found = new Set<string>();
    isListing = true;
    for (const folder of these) {
      for await (const path of files.list(folder, workspace.caseGlobsOf)) {
        if (these !== folders) return;
        found.add(path);
        if (!listed.has(path)) queue.add([path]);
        listed.add(path);
      }
    }
    if (these !== folders) return;
    isListing = false;
    const lost = [...listed].filter((path) => !found.has(path));
    for (const path of lost) listed.delete(path);
    queue.add(lost);
    if (queue.isIdle) settle();
  }

  function settle(): void {
    isComplete ||= !isListing;
    session.onIdle();
    records.tell();
  }

  async function checkFile(path: string): Promise<void> {
    if (open.has(path)) return;
    const uri = uriOf(path);
    const checked = listed.has(path) ? await checkOnDisk(uri) : undefined;
    if (open.has(path)) return;
    if (checked === undefined) {
      records.remove(uri);
      concern(workspace.remove(path));
    } else {
      records.put(recordOfFile(checked, records.get(uri), language));
      concern(workspace.update(path, checked.file));
    }
  }

  async function checkOnDisk(uri: string): Promise<CheckedCase | undefined> {
    const path = pathOf(uri) ?? '';
    const folder = folders.find((candidate) => isWithin(candidate, path));
    const context = await session.contextOf(uri, folder === undefined ? uri : uriOf(folder));
    const text = files.text(path);
    if (text === undefined) return undefined;
    return session.check(TextDocument.create(uri, 'certcase', 0, text), readCase(text), context);
  }

  /** These cases see something else of the others now. */
  function concern(paths: readonly string[]): void {
    const documents = paths.map((path) => open.get(path)).filter((uri) => uri !== undefined);
    if (documents.length > 0) session.recheck(documents);
    queue.add(paths.filter((path) => !open.has(path)));
  }

  function lookIn(wanted: readonly string[]): void {
    folders = [...wanted];
    listing = list();
  }

  return {
    lookIn,
    lookAgain() {
      queue.add(listed);
      lookIn(folders);
    },
    checkAgain: () => queue.add(listed),
    take(checked) {
      const { uri } = checked.document;
      const path = pathOf(uri);
      if (path === undefined) return;
      open.set(path, uri);
      // The editor may spell the address of a file otherwise.
      if (uri !== uriOf(path)) records.remove(uriOf(path));
      records.put(recordOfDocument(checked, language));
      concern(workspace.update(path, checked.file));
    },
    release(uri) {
      const path = pathOf(uri);
      if (path === undefined || !open.delete(path)) return;
      if (!listed.has(path) || uri !== uriOf(path)) records.remove(uri);
      queue.add([path], 'next');
    },
    changed(path) {
      const globs = workspace.caseGlobsOf(folderOf(path));
      if (folders.some((folder) => wouldList(folder, path, globs))) listed.add(path);
      if (listed.has(path)) queue.add([path], 'next');
    },
    gone(path) {
      queue.add(
        [...listed].filter((known) => isWithin(path, known)),
        'next',
      );
    },
    get isComplete() {
      return isComplete;
    },
    async addresses() {
      await listing;
      const paths = [...new Set([...listed, ...open.keys()])].sort();
      return paths.map((path) => open.get(path) ?? uriOf(path));
    },
    checked: checkOnDisk,
  };
}
