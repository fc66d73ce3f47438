import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import { type CheckedParams, checkedNotification } from '../../server/src/protocol/checked.ts';
import { type ReportAnswer, type ReportParams, reportRequest } from '../../server/src/protocol/report.ts';
import {
  type TimelineAnswer,
  type TimelineParams,
  timelineRequest,
} from '../../server/src/protocol/timeline.ts';

/** The language server, as commands and views see it; each question is about one open case. */
export interface CaseServer {
  /** Null where the server holds no case under that address. */
  timeline(uri: vscode.Uri): Promise<TimelineAnswer | null>;
  /** Null where the server holds no case under that address. */
  report(uri: vscode.Uri): Promise<ReportAnswer | null>;
  /** Fires with the address of a case that was checked again. */
  readonly onChecked: vscode.Event<vscode.Uri>;
  /** @throws when the server does not start; the user has been told then. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Prepares the language server in a process of its own, for every document of the language `certcase`. */
export function createCaseServer(extension: vscode.Uri): CaseServer {
  const module = vscode.Uri.joinPath(extension, 'dist', 'server.js').fsPath;
  const options: LanguageClientOptions = {
    documentSelector: [{ language: 'certcase' }],
    synchronize: { configurationSection: 'certcase' },
    diagnosticPullOptions: { onChange: true },
  };
  const client = new LanguageClient(
    'certcase',
    'Certcase',
    { module, transport: TransportKind.ipc },
    options,
  );

  const checked = new vscode.EventEmitter<vscode.Uri>();
  client.onNotification(checkedNotification, ({ uri }: CheckedParams) =>
    checked.fire(client.protocol2CodeConverter.asUri(uri)),
  );
  const identify = (uri: vscode.Uri) => ({ uri: client.code2ProtocolConverter.asUri(uri) });
  return {
    timeline: (uri) =>
      client.sendRequest<TimelineAnswer | null>(timelineRequest, {
        textDocument: identify(uri),
      } satisfies TimelineParams),
    report: (uri) =>
      client.sendRequest<ReportAnswer | null>(reportRequest, {
        textDocument: identify(uri),
      } satisfies ReportParams),
    onChecked: checked.event,
    start: () => client.start(),
    async stop() {
      checked.dispose();
      await client.dispose();
    },
  };
}
