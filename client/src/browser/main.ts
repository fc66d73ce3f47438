/** The extension in a browser, as on vscode.dev: the server is a web worker. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from '../extension.ts';

export { deactivate } from '../extension.ts';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const worker = await startWorker(vscode.Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js'));
  await start(context, (options) => new LanguageClient('certcase', 'Certcase', worker, options));
}

/** From its text: VS Code refuses to make a worker of an address that it reads through a machine elsewhere. */
async function startWorker(module: vscode.Uri): Promise<Worker> {
  const bytes = await vscode.workspace.fs.readFile(module);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
  return new Worker(address);
}
