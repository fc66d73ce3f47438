import * as vscode from 'vscode';
import type { WorkspaceCase } from '../../../../server/src/protocol/cases.ts';
import { type AxisDay, daysRequest } from '../../../../server/src/protocol/days.ts';
import { daysOfWork } from '../../cases/days-of-work.ts';
import type { CaseServer } from '../../language-client.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import type { KnownCases, WorkspaceCases } from '../../workspace-cases.ts';
import type { CaseFilterStore } from '../cases/case-filter-store.ts';
import { hostPage } from '../host-page.ts';
import { viewLanguage } from '../language.ts';
import { boardMessage } from '../page-messages.ts';
import { revealSpan } from '../reveal.ts';
import type { BoardChange, BoardDays, BoardMessage, BoardSnapshot } from './messages.ts';
import { boardStrings } from './strings.ts';

const viewType = 'certcase.board';

/**
 * The one panel that shows all cases on a common axis. A page that has just loaded gets the whole snapshot, as it keeps
 * nothing while it is hidden; after that it gets what has changed.
 */
export class BoardPanel implements vscode.WebviewPanelSerializer, vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #server: CaseServer;
  readonly #cases: WorkspaceCases;
  readonly #filter: CaseFilterStore;
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly #refresh = oneAtATime(() => this.#send());
  #panel: vscode.WebviewPanel | undefined;
  /** What the page has been sent; undefined for a page that knows nothing yet. */
  #sent: ReadonlyMap<string, WorkspaceCase> | undefined;

  constructor(extension: vscode.Uri, server: CaseServer, cases: WorkspaceCases, filter: CaseFilterStore) {
    this.#extension = extension;
    this.#server = server;
    this.#cases = cases;
    this.#filter = filter;
    this.#subscriptions = [
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      cases.onDidChange(() => this.#refresh()),
      filter.onDidChange((changed) => this.#panel?.webview.postMessage({ type: 'filter', filter: changed })),
    ];
  }

  show(): void {
    if (this.#panel !== undefined) {
      this.#panel.reveal();
      return;
    }
    const place = vscode.ViewColumn.Active;
    this.#adopt(vscode.window.createWebviewPanel(viewType, vscode.l10n.t('Case Board'), place));
  }

  /** Called by VS Code with the panel of a window that was restarted. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    this.#adopt(panel);
  }

  dispose(): void {
    this.#panel?.dispose();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #adopt(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    this.#sent = undefined;
    panel.webview.onDidReceiveMessage((posted: unknown) => {
      const message = boardMessage(posted);
      return message && this.#receive(message);
    });
    panel.onDidChangeViewState(() => {
      // The page is thrown away while it is hidden.
      if (!panel.visible) this.#sent = undefined;
    });
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
    });
    hostPage(panel, this.#extension, 'board');
  }

  async #receive(message: BoardMessage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#sent = new Map();
        return this.#refresh();
      case 'filter':
        return this.#filter.set(message.filter);
      case 'open':
        return revealSpan(vscode.Uri.parse(message.uri), message.span, this.#panel?.viewColumn);
    }
  }

  async #send(): Promise<void> {
    const panel = this.#panel;
    const sent = this.#sent;
    const known = this.#cases.current;
    if (panel === undefined || sent === undefined || known === undefined) return;
    const { asOf, complete, cases } = known;
    let axis: readonly AxisDay[];
    try {
      axis = await this.#axis(known);
    } catch {
      // The language client has told the user; what is drawn is better than nothing.
      return;
    }
    if (panel !== this.#panel || sent !== this.#sent) return;
    this.#sent = new Map(cases.map((standing) => [standing.uri, standing]));
    const days: BoardDays = { asOf, complete, axis };
    const message = sent.size === 0 ? this.#snapshot(days, cases) : changeOf(days, cases, sent);
    await panel.webview.postMessage(message);
  }

  async #axis({ cases, asOf }: KnownCases): Promise<readonly AxisDay[]> {
    const [first] = cases;
    if (first === undefined) return [];
    return this.#server.ask(daysRequest, { uri: first.uri, ...daysOfWork(cases, asOf) });
  }

  #snapshot(days: BoardDays, cases: readonly WorkspaceCase[]): BoardSnapshot {
    const asOf = vscode.workspace.getConfiguration('certcase').get('asOf', '') !== '';
    const strings = boardStrings(asOf);
    return { type: 'snapshot', language: viewLanguage(), strings, filter: this.#filter.current, days, cases };
  }
}

/** What a page has to be told that has been sent these cases; one that has not changed is the same object as before. */
function changeOf(
  days: BoardDays,
  cases: readonly WorkspaceCase[],
  sent: ReadonlyMap<string, WorkspaceCase>,
): BoardChange {
  const uris = new Set(cases.map(({ uri }) => uri));
  return {
    type: 'change',
    days,
    cases: cases.filter((standing) => sent.get(standing.uri) !== standing),
    gone: [...sent.keys()].filter((uri) => !uris.has(uri)),
  };
}
