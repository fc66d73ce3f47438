import * as vscode from 'vscode';
import { inboxFolders, isWaiting, nameOf, waitingFiles } from './inbox.ts';

/**
 * Says once in a window that papers wait in the inbox: at the start, or when the first one comes. What comes later is
 * counted by the command, and announced by nobody.
 */
export class InboxAnnouncement implements vscode.Disposable {
  #watchers: readonly vscode.Disposable[] = [];
  #isSaid = false;
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor() {
    this.#subscriptions = [
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#watch()),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('certcase.inbox')) this.#watch();
      }),
    ];
    this.#watch();
    void waitingFiles().then((files) => {
      if (files.length > 0) this.#say();
    });
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions, ...this.#watchers).dispose();
  }

  #watch(): void {
    vscode.Disposable.from(...this.#watchers).dispose();
    this.#watchers = inboxFolders().map((folder) => {
      const pattern = new vscode.RelativePattern(folder, '*');
      const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, true, true);
      watcher.onDidCreate((file) => {
        if (isWaiting(nameOf(file))) this.#say();
      });
      return watcher;
    });
  }

  #say(): void {
    if (this.#isSaid) return;
    this.#isSaid = true;
    const record = vscode.l10n.t('Record…');
    const message = vscode.l10n.t('Papers are waiting in the inbox.');
    void vscode.window.showInformationMessage(message, record).then((answer) => {
      if (answer === record) void vscode.commands.executeCommand('certcase.recordReceipt', 'inbox');
    });
  }
}
