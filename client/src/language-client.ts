import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { type CheckedParams, checkedNotification } from '../../server/src/protocol/checked.ts';
import type { InitializationOptions } from '../../server/src/protocol/client-files.ts';
import type { RequestName } from '../../server/src/protocol/request.ts';
import { suggestOn } from './suggest-on.ts';
import { supplyFiles } from './supply-files.ts';

/** The language server, as commands and views see it. */
export interface CaseServer {
  /** Asks the server; the protocol says what each request takes and answers. */
  ask<Params, Answer>(request: RequestName<Params, Answer>, params: Params): Promise<Answer>;
  /** How the protocol names a document. */
  identify(uri: vscode.Uri): { readonly uri: string };
  /** Fires with the address of a case that was checked again. */
  readonly onChecked: vscode.Event<vscode.Uri>;
  /** @throws when the server does not start; the user has been told then. */
  start(): Promise<void>;
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
    middleware: { provideCompletionItem: suggestOn },
    initializationOptions: { suppliesFiles: true } satisfies InitializationOptions,
  });
  supplyFiles(client);

  const checked = new vscode.EventEmitter<vscode.Uri>();
  client.onNotification(checkedNotification, ({ uri }: CheckedParams) =>
    checked.fire(client.protocol2CodeConverter.asUri(uri)),
  );
  return {
    ask: (request, params) => client.sendRequest(request, params),
    identify: (uri) => ({ uri: client.code2ProtocolConverter.asUri(uri) }),
    onChecked: checked.event,
    start: () => client.start(),
    async stop() {
      checked.dispose();
      await client.dispose();
    },
  };
}
