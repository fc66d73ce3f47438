/** The extension in a browser, as on vscode.dev: the server is a web worker. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from '../extension.ts';

export { deactivate } from '../extension.ts';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js');
  const worker = new Worker(module.toString(true));
  await start(context, (options) => new LanguageClient('certcase', 'Certcase', worker, options));
}
