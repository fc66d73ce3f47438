import { type InitializeResult, PositionEncodingKind, TextDocumentSyncKind } from 'vscode-languageserver';
import { revealCommand } from '../../protocol/lens.ts';
import type { Client } from '../session/client.ts';
import { codeActionKinds } from './code-action.ts';
import { semanticTokensOptions } from './semantic-tokens.ts';

/** What this server does for this client. */
export function initializeResult(client: Client): InitializeResult {
  return {
    serverInfo: { name: 'certcase' },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: client.preparesRename ? { prepareProvider: true } : true,
      workspaceSymbolProvider: { resolveProvider: client.resolvesSymbols },
      documentHighlightProvider: true,
      documentSymbolProvider: true,
      documentLinkProvider: {},
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      // A blank stands behind a colon, a dash and a comma; a slash in the code of a rule, a hyphen in a date.
      completionProvider: { triggerCharacters: [' ', '[', '{', '"', '/', '-'] },
      ...(client.codeActions && {
        codeActionProvider: { codeActionKinds: [...codeActionKinds], resolveProvider: client.resolvesEdits },
      }),
      ...(client.codeLenses && {
        codeLensProvider: { resolveProvider: false },
        executeCommandProvider: { commands: [revealCommand] },
      }),
      ...(client.inlayHints && { inlayHintProvider: true }),
      ...(client.formatting && { documentFormattingProvider: true }),
      ...(client.rangeFormatting && { documentRangeFormattingProvider: true }),
      ...(client.onTypeFormatting && { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }),
      ...(client.semanticTokens && { semanticTokensProvider: semanticTokensOptions(client) }),
      ...(client.pullsDiagnostics && {
        diagnosticProvider: {
          identifier: 'certcase',
          interFileDependencies: true,
          workspaceDiagnostics: true,
        },
      }),
      ...(client.tellsFolders && {
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      }),
    },
  };
}
