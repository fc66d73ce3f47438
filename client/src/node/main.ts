/** The extension where VS Code has Node: the server is a process of its own. */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from '../extension.ts';

export { deactivate } from '../extension.ts';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const server = { module, transport: TransportKind.ipc };
  await start(context, (options) => new LanguageClient('certcase', 'Certcase', server, options));
}
