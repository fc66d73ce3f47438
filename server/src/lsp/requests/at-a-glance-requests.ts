import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { revealCommand } from '../../protocol/lens.ts';
import { codeLenses } from '../methods/code-lens.ts';
import { inlayHints } from '../methods/inlay-hint.ts';
import { reveal } from '../methods/reveal.ts';
import { createSemanticTokens } from '../methods/semantic-tokens.ts';
import type { Client } from '../session/client.ts';
import type { ServerSettings } from '../session/settings.ts';
import type { Answering } from './answer.ts';

/** The part of the table of requests for what is shown in the text of a case without being asked for. */
export function answerAtAGlance(
  connection: Connection,
  client: Client,
  answer: Answering,
  settingsOf: (uri: string) => Promise<ServerSettings>,
): void {
  const lenses = answer({ ofCase: codeLenses }, []);
  connection.onCodeLens(async (params) =>
    (await settingsOf(params.textDocument.uri)).codeLens ? lenses(params) : [],
  );
  const hints = answer({ ofCase: inlayHints }, []);
  connection.languages.inlayHint.on(async (params) =>
    (await settingsOf(params.textDocument.uri)).inlayHints ? hints(params) : [],
  );
  const { full, delta, range } = createSemanticTokens();
  connection.languages.semanticTokens.on(answer({ ofCase: full, ofView: full }, { data: [] }));
  connection.languages.semanticTokens.onDelta(answer({ ofCase: delta, ofView: delta }, { data: [] }));
  connection.languages.semanticTokens.onRange(answer({ ofCase: range, ofView: range }, { data: [] }));
  connection.onExecuteCommand(async ({ command, arguments: values = [] }) => {
    if (command === revealCommand) await reveal(connection, client, values[0]);
    return null;
  });
}

/** Has the editor ask again: the day, the settings or what another case says has changed, and not the text. */
export function refreshAtAGlance(connection: Connection, { refreshes }: Client): void {
  if (refreshes.codeLens) void connection.sendRequest(CodeLensRefreshRequest.type);
  if (refreshes.inlayHint) void connection.languages.inlayHint.refresh();
  if (refreshes.semanticTokens) void connection.languages.semanticTokens.refresh();
}
