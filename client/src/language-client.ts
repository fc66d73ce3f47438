import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  State,
  WorkDoneProgress,
} from 'vscode-languageclient';
import { casesChangedNotification } from '../../server/src/protocol/cases.ts';
import { type CheckedParams, checkedNotification } from '../../server/src/protocol/checked.ts';
import type { InitializationOptions } from '../../server/src/protocol/initialization.ts';
import type { RequestName } from '../../server/src/protocol/request.ts';
import { showRuleCommand } from '../../server/src/protocol/rule-page.ts';
import { createCrashHandler } from './crash-handler.ts';
import { supplyFiles } from './files/supply-files.ts';
import type { Watch } from './slow-progress.ts';
import { suggestOn } from './suggest-on.ts';

/** The language server, as commands and views see it. */
export interface CaseServer {
  /** Asks the server; the protocol says what each request takes and answers. */
  ask<Params, Answer>(request: RequestName<Params, Answer>, params: Params, watch?: Watch): Promise<Answer>;
  /** How the protocol names a document. */
  identify(uri: vscode.Uri): { readonly uri: string };
  /** Fires with the address of a case that was checked again. */
  readonly onChecked: vscode.Event<vscode.Uri>;
  /** Fires when some cases stand otherwise than before. */
  readonly onCasesChanged: vscode.Event<void>;
  /** Fires when a server can be asked: at the start, and again after it had to be started anew. */
  readonly onReady: vscode.Event<void>;
  /** Tells the server something that has no answer; what cannot be told now is not told. */
  tell(notification: string): void;
  /** @throws when the server does not start; the user has been told then. */
  start(): Promise<void>;
  /** Ends the server, if it runs, and starts it again. */
  restart(): Promise<void>;
  /** Shows what the server has written into its log. */
  showLog(): void;
  stop(): Promise<void>;
}

/** Makes the client that starts the server and speaks to it, as the platform does it. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Prepares the language server for every document of the language `certcase`. */
export function createCaseServer(createClient: CreateClient): CaseServer {
  const client = createClient({
    documentSelector: [{ language: 'certcase' }],
    synchronize: { configurationSection: 'certcase' },
    diagnosticPullOptions: { onChange: true },
    // The one command that a hover may run: the page of a rule, without a network.
    markdown: { isTrusted: { enabledCommands: [showRuleCommand] } },
    middleware: { provideCompletionItem: suggestOn },
    errorHandler: createCrashHandler(),
    initializationOptions: {
      suppliesFiles: true,
      showsRules: true,
      runsCommands: true,
      knowsTokenTypes: true,
    } satisfies InitializationOptions,
  });
  supplyFiles(client);

  const checked = new vscode.EventEmitter<vscode.Uri>();
  client.onNotification(checkedNotification, ({ uri }: CheckedParams) =>
    checked.fire(client.protocol2CodeConverter.asUri(uri)),
  );
  const casesChanged = new vscode.EventEmitter<void>();
  client.onNotification(casesChangedNotification, () => casesChanged.fire());
  const ready = new vscode.EventEmitter<void>();
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) ready.fire();
  });
  return {
    ask: (request, params, watch) =>
      watch === undefined ? client.sendRequest(request, params) : askWatched(client, request, params, watch),
    identify: (uri) => ({ uri: client.code2ProtocolConverter.asUri(uri) }),
    onChecked: checked.event,
    onCasesChanged: casesChanged.event,
    onReady: ready.event,
    tell(notification) {
      if (client.isRunning()) void client.sendNotification(notification);
    },
    start: () => client.start(),
    async restart() {
      if (client.needsStop()) await client.stop();
      await client.start();
    },
    showLog: () => client.outputChannel.show(),
    async stop() {
      vscode.Disposable.from(checked, casesChanged, ready).dispose();
      await client.dispose();
    },
  };
}

let watched = 0;

/** Asks for something that may take long: its progress is told, and it can be cancelled. */
async function askWatched<Params, Answer>(
  client: BaseLanguageClient,
  request: RequestName<Params, Answer>,
  params: Params,
  { token, onProgress }: Watch,
): Promise<Answer> {
  const workDoneToken = `certcase-${++watched}`;
  const following = client.onProgress(WorkDoneProgress.type, workDoneToken, (progress) => {
    if (progress.kind === 'report') onProgress(progress.message, progress.percentage);
  });
  try {
    return await client.sendRequest(request, { ...params, workDoneToken }, token);
  } finally {
    following.dispose();
  }
}
