import {
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import type { Client } from '../client.ts';
import { codeActionKinds } from './code-action.ts';

/** What this server does for this client. */
export function initializeResult(client: Client): InitializeResult {
  return {
    serverInfo: { name: 'certcase' },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      ...(client.codeActions && {
        codeActionProvider: { codeActionKinds: [...codeActionKinds], resolveProvider: client.resolvesEdits },
      }),
      ...(client.pullsDiagnostics && {
        diagnosticProvider: {
          identifier: 'certcase',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      }),
    },
  };
}
