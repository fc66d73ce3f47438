import {
  type Connection,
  DidChangeConfigurationNotification,
  FileChangeType,
  type InitializeParams,
} from 'vscode-languageserver';
import { windowFocusedNotification } from '../protocol/cases.ts';
import { type CheckedParams, checkedNotification } from '../protocol/checked.ts';
import type { DeadlineCalendarAnswer } from '../protocol/deadline-calendar.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import { createCaseFeed } from './cases/case-feed.ts';
import { createCaseRecords } from './cases/case-records.ts';
import { createCaseSearch } from './cases/case-search.ts';
import { createCheckProgress } from './cases/check-progress.ts';
import { createProjectRecords } from './cases/project-records.ts';
import { createWorkspaceCases } from './cases/workspace-cases.ts';
import { createWorkspaceDiagnostics } from './cases/workspace-diagnostics.ts';
import { type CheckedCase, checkedCase } from './documents/checked-case.ts';
import { createDocumentRoles } from './documents/document-roles.ts';
import { followDocuments } from './documents/open-documents.ts';
import { createClientFiles } from './files/client-files.ts';
import { createFilePaths } from './files/file-paths.ts';
import { uriOf } from './files/file-uris.ts';
import { type FilesSession, followFilesOnDisk, tell, tellRead } from './files/files-on-disk.ts';
import { reachableFiles } from './files/reachable-files.ts';
import { calendarOf } from './methods/certcase/deadline-calendar.ts';
import { initializeResult } from './methods/initialize.ts';
import { publishDiagnostics, publishReport } from './methods/publish-diagnostics.ts';
import type { Platform } from './platform.ts';
import { refreshAtAGlance } from './requests/at-a-glance-requests.ts';
import { refuseMalformed } from './requests/params.ts';
import { createReports } from './requests/reports.ts';
import { answerRequests } from './requests/requests.ts';
import { type Client, readClient } from './session/client.ts';
import { createConfiguration } from './session/configuration.ts';
import { createContexts } from './session/contexts.ts';
import { watchDay } from './session/today.ts';

/** Serves one editor over a connection until it shuts down. */
export function startServer(connection: Connection, platform: Platform): void {
  let language = platform.language ?? 'en';
  refuseMalformed(connection, () => language);
  connection.onInitialize((params) => {
    const client = readClient(params, platform.language);
    language = client.language;
    startSession(connection, client, params, platform);
    return initializeResult(client);
  });
  connection.listen();
}

function startSession(
  connection: Connection,
  client: Client,
  params: InitializeParams,
  platform: Platform,
): void {
  const { clock, disk } = platform;
  const configuration = createConfiguration(connection, client);
  const ofClient = createClientFiles(connection, client, {
    onRead: (path) => tellRead(session, path),
    onListed: () => recheckAll(),
  });
  const files = reachableFiles(disk, ofClient);
  const paths = createFilePaths(files);
  const roles = createDocumentRoles(connection, client, paths);
  const workspace = createWorkspace(files, []);
  const contexts = createContexts(configuration, workspace, clock, roles.pathOf);
  const records = createCaseRecords(clock);
  const progress = createCheckProgress(connection, client);
  let folder: string | undefined;
  let checks = 0;
  const nextResultId = (): string => `${++checks}`;

  const cases = createWorkspaceCases({
    client,
    workspace,
    files,
    paths,
    pathOf: roles.pathOf,
    clock,
    records,
    contextOf: contexts.of,
    check: (document, file, path, context) =>
      checkedCase(document, file, path, context, nextResultId(), client),
    recheck,
    onProgress: progress.report,
    onIdle: progress.end,
    onFailed,
  });
  const isComplete = (): boolean => cases.isComplete;
  const projects = createProjectRecords({
    client,
    projectFiles: workspace.projectFiles,
    nextResultId,
  });
  const diagnostics = createWorkspaceDiagnostics({
    client,
    records,
    projects,
    isComplete,
    publish: (report) => publishReport(connection, report),
  });
  const feed = createCaseFeed(connection, { records, isComplete, asOf: () => contexts.day(folder) });
  const documents = followDocuments(connection, client, {
    roleOf: roles.of,
    contextOf: contexts.of,
    turn: clock.turn,
    nextResultId,
    onChecked(checked) {
      if (checked.kind !== 'case' && checked.kind !== 'project') return;
      if (!client.pullsDiagnostics) {
        publishDiagnostics(connection, checked);
        diagnostics.published(checked);
      }
      if (checked.kind === 'case') onCheckedCase(checked);
      else projects.take(checked);
    },
    onSaved: (uri) => void tell(session, [{ uri, type: FileChangeType.Changed }]),
    onClosed(uri) {
      configuration.forget(uri);
      cases.release(uri);
      const wasProject = projects.release(uri);
      diagnostics.closed(uri);
      if (wasProject) records.tell();
    },
    onFailed,
  });
  const session: FilesSession = {
    files,
    onFolders(folders) {
      folder = folders[0] === undefined ? undefined : uriOf(folders[0]);
      paths.openFolders(folders);
      roles.openFolders(folders);
      workspace.openFolders(folders);
      void readScope();
      cases.lookIn(folders);
      recheck();
    },
    onChanged: cases.changed,
    onGone: cases.gone,
    onSettingsChanged() {
      workspace.refresh();
      cases.lookAgain();
      recheck();
    },
  };

  function onCheckedCase(checked: CheckedCase): void {
    const { uri, version } = checked.document;
    connection.sendNotification(checkedNotification, { uri, version } satisfies CheckedParams);
    cases.take(checked);
  }

  function onFailed(uri: string, error: unknown): void {
    connection.console.error(`${uri}: ${error}`);
  }

  /** These open documents, or all of them, are checked again: what the check of them depends on has changed. */
  function recheck(uris?: readonly string[]): void {
    const some = documents.recheck(uris);
    if (some) refreshAtAGlance(connection, client);
    if (some && client.pullsDiagnostics && client.refreshesDiagnostics) {
      connection.languages.diagnostics.refresh();
    }
  }

  /** Every case, open or not, is checked again. */
  function recheckAll(): void {
    recheck();
    cases.checkAgain();
  }

  async function readScope(): Promise<void> {
    diagnostics.setScope((await configuration.of(folder)).diagnosticsScope);
  }

  const calendar = async (): Promise<DeadlineCalendarAnswer> =>
    calendarOf(records.all(), folder, await contexts.day(folder), client);
  const reports = createReports({
    connection,
    client,
    documents,
    cases,
    archiveFiles: platform.archiveFiles,
    textOf: (path) => files.text(path),
    folder: () => folder,
    contextOf: contexts.of,
    turn: clock.turn,
  });

  const search = createCaseSearch({
    documents,
    cases,
    files,
    turn: clock.turn,
  });
  const surroundings = { platform, workspace, contextOf: contexts.of };
  answerRequests(connection, client, {
    surroundings,
    documents,
    diagnostics,
    feed,
    search,
    calendar,
    reports,
    contextOf: contexts.of,
    settingsOf: configuration.of,
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.changed(settings);
    void readScope();
    recheckAll();
  });
  const day = watchDay(clock, recheckAll);
  connection.onNotification(windowFocusedNotification, day.look);
  const startFollowing = followFilesOnDisk(connection, client, params, session);
  connection.onInitialized(() => {
    if (client.registersForConfiguration) {
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'certcase' });
    }
    startFollowing();
  });
}
