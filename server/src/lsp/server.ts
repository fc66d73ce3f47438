import {
  type Connection,
  DidChangeConfigurationNotification,
  FileChangeType,
  type InitializeParams,
} from 'vscode-languageserver';
import { type CheckedParams, checkedNotification } from '../protocol/checked.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import type { CheckedCase } from './checked-case.ts';
import { type Client, readClient } from './client.ts';
import { createClientFiles } from './client-files.ts';
import { createConfiguration } from './configuration.ts';
import { createContexts } from './contexts.ts';
import { pathOf } from './file-uris.ts';
import { type FilesSession, followFilesOnDisk, tell, tellRead } from './files-on-disk.ts';
import { initializeResult } from './methods/initialize.ts';
import { publishDiagnostics, withdrawDiagnostics } from './methods/publish-diagnostics.ts';
import { followDocuments } from './open-documents.ts';
import type { Platform } from './platform.ts';
import { reachableFiles } from './reachable-files.ts';
import { answerRequests } from './requests.ts';
import { watchDay } from './today.ts';
import { createWorkspaceCases } from './workspace-cases.ts';

/** Serves one editor over a connection until it shuts down. */
export function startServer(connection: Connection, platform: Platform): void {
  connection.onInitialize((params) => {
    const client = readClient(params);
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
  const configuration = createConfiguration(connection, client);
  const ofClient = createClientFiles(connection, client, {
    onRead: (path) => tellRead(session, path),
    onListed: () => recheck(),
  });
  const files = reachableFiles(platform.disk, ofClient);
  const workspace = createWorkspace(files, []);
  const cases = createWorkspaceCases(workspace, files, platform.clock, () => recheck());
  const documents = followDocuments(connection, client, {
    contextOf: createContexts(configuration, workspace, platform.clock),
    turn: platform.clock.turn,
    onChecked(checked) {
      if (!client.pullsDiagnostics) publishDiagnostics(connection, checked);
      if (checked.kind === 'case') onCheckedCase(checked);
    },
    onSaved: (uri) => void tell(session, [{ uri, type: FileChangeType.Changed }]),
    onClosed(uri) {
      configuration.forget(uri);
      const path = pathOf(uri);
      if (path !== undefined) cases.release(path);
      if (!client.pullsDiagnostics) withdrawDiagnostics(connection, uri);
    },
    onFailed: (uri, error) => connection.console.error(`${uri}: ${error}`),
  });
  const session: FilesSession = {
    files,
    onFolders(folders) {
      workspace.openFolders(folders);
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

  function onCheckedCase({ document: { uri, version }, file }: CheckedCase): void {
    connection.sendNotification(checkedNotification, { uri, version } satisfies CheckedParams);
    const path = pathOf(uri);
    if (path !== undefined && cases.take(path, file)) recheck(uri);
  }

  /** Every open document but one is checked again: what the check of it depends on has changed. */
  function recheck(except?: string): void {
    const some = documents.recheck(except);
    if (some && client.pullsDiagnostics && client.refreshesDiagnostics) {
      connection.languages.diagnostics.refresh();
    }
  }

  answerRequests(connection, client, documents);
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.changed(settings);
    recheck();
  });
  watchDay(platform.clock, recheck);
  const startFollowing = followFilesOnDisk(connection, client, params, session);
  connection.onInitialized(() => {
    if (client.registersForConfiguration) {
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'certcase' });
    }
    startFollowing();
  });
}
