import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver/node';
import { type CheckedParams, checkedNotification } from '../protocol/checked.ts';
import { reportRequest } from '../protocol/report.ts';
import { timelineRequest } from '../protocol/timeline.ts';
import { createAnswering } from './answer.ts';
import { type CaseDocuments, followDocuments } from './case-documents.ts';
import { type Client, readClient } from './client.ts';
import type { Clock } from './clock.ts';
import { type Configuration, createConfiguration } from './configuration.ts';
import { createContexts } from './contexts.ts';
import { codeActions } from './methods/code-action.ts';
import { documentOf, resolveCodeAction } from './methods/code-action-resolve.ts';
import { diagnosticReport, noDiagnostics } from './methods/diagnostic.ts';
import { hoverAt } from './methods/hover.ts';
import { initializeResult } from './methods/initialize.ts';
import { publishDiagnostics, withdrawDiagnostics } from './methods/publish-diagnostics.ts';
import { report } from './methods/report.ts';
import { timeline } from './methods/timeline.ts';
import { watchDay } from './today.ts';

/** Serves one editor over a connection until it shuts down. */
export function startServer(connection: Connection, clock: Clock): void {
  connection.onInitialize((params) => {
    const client = readClient(params);
    const configuration = createConfiguration(connection, client);
    const documents = followDocuments(connection, client, {
      contextOf: createContexts(configuration, clock),
      onChecked(checked) {
        if (!client.pullsDiagnostics) publishDiagnostics(connection, checked);
        const { uri, version } = checked.document;
        connection.sendNotification(checkedNotification, { uri, version } satisfies CheckedParams);
      },
      onClosed(uri) {
        configuration.forget(uri);
        if (!client.pullsDiagnostics) withdrawDiagnostics(connection, uri);
      },
      onFailed: (uri, error) => connection.console.error(`${uri}: ${error}`),
    });
    answerRequests(connection, client, documents);
    followSettingsAndDay(connection, client, clock, configuration, documents);
    return initializeResult(client);
  });
  connection.listen();
}

function answerRequests(connection: Connection, client: Client, documents: CaseDocuments): void {
  const answer = createAnswering(connection, client, documents);
  connection.languages.diagnostics.on(answer(diagnosticReport, noDiagnostics));
  connection.onCodeAction(answer(codeActions, null));
  connection.onCodeActionResolve((action) => {
    const resolve = answer((checked) => resolveCodeAction(checked, action, client), action);
    return resolve({ textDocument: { uri: documentOf(action) } });
  });
  connection.onHover(answer(hoverAt, null));
  connection.onRequest(timelineRequest, answer(timeline, null));
  connection.onRequest(reportRequest, answer(report, null));
}

/** Everything open is checked again when the settings or the day change. */
function followSettingsAndDay(
  connection: Connection,
  client: Client,
  clock: Clock,
  configuration: Configuration,
  documents: CaseDocuments,
): void {
  function recheck(): void {
    documents.recheck();
    if (client.pullsDiagnostics && client.refreshesDiagnostics) connection.languages.diagnostics.refresh();
  }

  connection.onInitialized(() => {
    if (!client.registersForConfiguration) return;
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'certcase' });
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.changed(settings);
    recheck();
  });
  watchDay(clock, recheck);
}
