import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CaseFile, readCase } from '../../engine/case/case-file.ts';
import type { RuleContext } from '../../engine/checks/rule-context.ts';
import { wouldList } from '../../workspace/case-names.ts';
import type { CaseFiles } from '../../workspace/files.ts';
import { folderOf, isWithin } from '../../workspace/paths.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Clock } from '../clock.ts';
import type { CheckedCase } from '../documents/checked-case.ts';
import type { FilePaths } from '../files/file-paths.ts';
import { uriOf } from '../files/file-uris.ts';
import type { Client } from '../session/client.ts';
import { recordOfDocument, recordOfFile } from './case-record.ts';
import type { CaseRecords } from './case-records.ts';
import { createCheckQueue } from './check-queue.ts';
import { createOpenAddresses } from './open-addresses.ts';

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
  /** The document is closed: what is on disk counts again, or what it says under another address that is open. */
  release(uri: string): void;
  /** A file has come or has changed on disk. */
  changed(path: string): void;
  /** A file or a folder is gone. */
  gone(path: string): void;
  /** Whether every case has been checked at least once. */
  readonly isComplete: boolean;
  /** All cases in the order of their paths, once all folders have been searched. */
  all(): Promise<readonly CaseAddress[]>;
  /** Reads and checks the file of a case now; undefined where it cannot be read. */
  checked(path: string): Promise<CheckedCase | undefined>;
}

/** Where a case is. */
export interface CaseAddress {
  /** The one path of its file. */
  readonly path: string;
  /** As the editor names it where it is open. */
  readonly uri: string;
}

/** What the cases need from the session, and tell it. */
export interface CasesSession {
  readonly client: Client;
  readonly workspace: Workspace;
  readonly files: CaseFiles;
  readonly paths: FilePaths;
  /** The one path of a document; undefined for one that is no file. */
  pathOf(uri: string): string | undefined;
  readonly clock: Clock;
  readonly records: CaseRecords;
  /** @param scope the folder whose settings hold. */
  contextOf(uri: string, scope: string): Promise<RuleContext>;
  check(document: TextDocument, file: CaseFile, path: string, context: RuleContext): CheckedCase;
  /** What these open documents say of other cases is to be said anew. */
  recheck(uris: readonly string[]): void;
  onProgress(done: number, total: number): void;
  onIdle(): void;
  onFailed(uri: string, error: unknown): void;
}

/** Lists the cases of the open folders and keeps a record of each, checked in the background. */
export function createWorkspaceCases(session: CasesSession): WorkspaceCases {
  const { workspace, records, files, paths, clock } = session;
  const { language } = session.client;
  const open = createOpenAddresses();
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
      for await (const name of files.list(folder, workspace.caseGlobsOf)) {
        if (these !== folders) return;
        const path = paths.found(folder, name);
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
    if (open.owner(path) !== undefined) return;
    // What has become a link is no case besides the one that it leads to.
    if (paths.of(path) !== path) listed.delete(path);
    const checked = listed.has(path) ? await checkOnDisk(path) : undefined;
    if (open.owner(path) !== undefined) return;
    if (checked === undefined) {
      if (files.kind(path) === 'absent') listed.delete(path);
      forget(path);
    } else {
      records.put(recordOfFile(checked, path, records.get(path), language));
      concern(workspace.update(path, checked.file));
    }
  }

  function forget(path: string): void {
    records.remove(path);
    concern(workspace.remove(path));
  }

  async function checkOnDisk(path: string): Promise<CheckedCase | undefined> {
    const uri = uriOf(path);
    const folder = folders.find((candidate) => isWithin(candidate, path));
    const context = await session.contextOf(uri, folder === undefined ? uri : uriOf(folder));
    const text = files.text(path);
    if (text === undefined) return undefined;
    return session.check(TextDocument.create(uri, 'certcase', 0, text), readCase(text), path, context);
  }

  /** These cases see something else of the others now. */
  function concern(others: readonly string[]): void {
    const documents = others.flatMap(open.all);
    if (documents.length > 0) session.recheck(documents);
    queue.add(others.filter((path) => open.owner(path) === undefined));
  }

  /** Where other folders are open, a file may have another path, and must not be taken for two. */
  function forgetMoved(): void {
    for (const path of listed) {
      if (paths.of(path) === path) continue;
      listed.delete(path);
      if (open.owner(path) === undefined) forget(path);
    }
    for (const uri of open.addresses()) if (session.pathOf(uri) !== open.pathOf(uri)) release(uri);
  }

  function release(uri: string): void {
    const path = open.remove(uri);
    if (path === undefined) return;
    const other = open.owner(path);
    if (other !== undefined) {
      session.recheck([other]);
      return;
    }
    if (listed.has(path)) queue.add([path], 'next');
    else forget(path);
  }

  function lookIn(wanted: readonly string[]): void {
    if (wanted.join() !== folders.join()) forgetMoved();
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
      const { path, document } = checked;
      // Its path is another one where other folders are open, or a link leads elsewhere, than at its last check.
      if (open.pathOf(document.uri) !== path) release(document.uri);
      if (path === undefined) return;
      open.add(path, document.uri);
      // What is open under two addresses is one case: the text that was opened first counts.
      if (open.owner(path) !== document.uri) return;
      records.put(recordOfDocument(checked, path, language));
      concern(workspace.update(path, checked.file));
    },
    release,
    changed(path) {
      const own = paths.of(path);
      const globs = workspace.caseGlobsOf(folderOf(own));
      if (folders.some((folder) => wouldList(folder, own, globs))) listed.add(own);
      queue.add(
        [own, path].filter((known) => listed.has(known)),
        'next',
      );
    },
    gone(path) {
      const goners = new Set([paths.of(path), path]);
      const cases = [...goners].filter((one) => listed.has(one));
      // Of a folder nothing is told but itself.
      const within = (one: string) => [...listed].filter((known) => isWithin(one, known));
      queue.add(cases.length > 0 ? cases : [...goners].flatMap(within), 'next');
    },
    get isComplete() {
      return isComplete;
    },
    async all() {
      await listing;
      const all = [...new Set([...listed, ...open.paths()])].sort();
      return all.map((path) => ({ path, uri: open.owner(path) ?? uriOf(path) }));
    },
    checked: checkOnDisk,
  };
}
