import * as vscode from 'vscode';
import { timelineRequest } from '../../../../server/src/protocol/timeline.ts';
import type { CaseServer } from '../../language-client.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { hostPage } from '../host-page.ts';
import { viewLanguage } from '../language.ts';
import { revealSpan } from '../reveal.ts';
import type { ShownCase, Snapshot, TimelineMessage, TimelineState } from './messages.ts';
import { timelineStrings } from './strings.ts';

const viewType = 'certcase.timeline';

/**
 * The one panel that shows the timeline of the case that was active last. It sends the whole snapshot each time:
 * the page keeps nothing while it is hidden, and messages to a hidden page are lost.
 */
export class TimelinePanel implements vscode.WebviewPanelSerializer<TimelineState>, vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #server: CaseServer;
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly #refresh = oneAtATime(() => this.#draw());
  #panel: vscode.WebviewPanel | undefined;
  #case: vscode.Uri | undefined;

  constructor(extension: vscode.Uri, server: CaseServer) {
    this.#extension = extension;
    this.#server = server;
    this.#subscriptions = [
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor?.document)),
      // A document whose language was changed to that of cases is opened anew.
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (document === vscode.window.activeTextEditor?.document) this.#follow(document);
      }),
      server.onChecked((uri) => {
        if (uri.toString() === this.#case?.toString()) void this.#refresh();
      }),
    ];
  }

  /** Shows the timeline of a case, beside the active editor where there is no panel yet. */
  show(uri: vscode.Uri): void {
    this.#case = uri;
    if (this.#panel !== undefined) {
      this.#panel.reveal();
      void this.#refresh();
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.#adopt(vscode.window.createWebviewPanel(viewType, vscode.l10n.t('Timeline'), place));
  }

  /** Called by VS Code with the panel of a window that was restarted. */
  async deserializeWebviewPanel(
    panel: vscode.WebviewPanel,
    state: Partial<TimelineState> | undefined,
  ): Promise<void> {
    const active = vscode.window.activeTextEditor?.document;
    if (state?.uri !== undefined) this.#case = vscode.Uri.parse(state.uri);
    else if (active?.languageId === 'certcase') this.#case = active.uri;
    this.#adopt(panel);
  }

  dispose(): void {
    this.#panel?.dispose();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #adopt(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    panel.webview.onDidReceiveMessage((message: TimelineMessage) => this.#receive(message));
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
    });
    hostPage(panel, this.#extension, 'timeline');
  }

  #follow(document: vscode.TextDocument | undefined): void {
    if (document?.languageId !== 'certcase' || document.uri.toString() === this.#case?.toString()) return;
    this.#case = document.uri;
    void this.#refresh();
  }

  async #receive(message: TimelineMessage): Promise<void> {
    if (message.type === 'ready') await this.#refresh();
    else if (message.uri === this.#case?.toString())
      await revealSpan(this.#case, message.span, this.#panel?.viewColumn);
  }

  async #draw(): Promise<void> {
    const panel = this.#panel;
    if (!panel?.visible) return;
    const uri = this.#case;
    let shown: ShownCase | undefined;
    try {
      shown = uri && (await this.#ask(uri));
    } catch {
      // The language client has told the user; what is drawn is better than nothing.
      return;
    }
    if (panel !== this.#panel) return;
    const caseId = shown?.timeline.caseId ?? '';
    panel.title = caseId === '' ? vscode.l10n.t('Timeline') : vscode.l10n.t('Timeline: {0}', caseId);
    const asOf = vscode.workspace.getConfiguration('certcase', uri).get('asOf', '') !== '';
    const snapshot: Snapshot = {
      type: 'snapshot',
      language: viewLanguage(),
      strings: timelineStrings(asOf),
      ...(shown === undefined ? {} : { shown }),
    };
    await panel.webview.postMessage(snapshot);
  }

  /** Undefined where there is no such case, or none any more. */
  async #ask(uri: vscode.Uri): Promise<ShownCase | undefined> {
    const opened = await openDocument(uri);
    const answer =
      opened && (await this.#server.ask(timelineRequest, { textDocument: this.#server.identify(uri) }));
    return answer ? { uri: uri.toString(), timeline: answer.timeline } : undefined;
  }
}

/** The server knows open documents only, and a window that was restarted has not opened those in the background. */
async function openDocument(uri: vscode.Uri): Promise<boolean> {
  const isOpen = vscode.workspace.textDocuments.some(
    (document) => document.uri.toString() === uri.toString(),
  );
  if (isOpen || uri.scheme === 'untitled') return isOpen;
  return vscode.workspace.openTextDocument(uri).then(
    () => true,
    () => false,
  );
}
