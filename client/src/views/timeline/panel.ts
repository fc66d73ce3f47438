import * as vscode from 'vscode';
import { timelineRequest } from '../../../../server/src/protocol/timeline.ts';
import { isCase } from '../../files/is-case.ts';
import { openInBackground } from '../../files/open-in-background.ts';
import type { CaseServer } from '../../language-client.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { hostPage } from '../host-page.ts';
import { viewLanguage } from '../language.ts';
import { timelineMessage } from '../page-messages.ts';
import { revealSpan } from '../reveal.ts';
import { nodeAtCursor } from './cursor.ts';
import type { EditorMessage, ShownCase, TimelineMessage, TimelineState } from './messages.ts';
import { Pictures } from './pictures.ts';
import { timelineStrings } from './strings.ts';

const viewType = 'certcase.timeline';

/** The case on the panel, and what the user has set about it. */
interface Subject {
  readonly uri: vscode.Uri;
  /** The day that the check was moved to. */
  readonly asOf?: string;
  readonly lines: { readonly first: number; readonly differing: boolean };
}

/** Lines of the reconciliation on one page of its table, so that thousands are drawn as quickly as a few. */
const linesPerPage = 20;

const firstLines = { first: 0, differing: false } as const;

/**
 * The one panel that shows the timeline of the case that was active last. It sends the whole snapshot each time:
 * the page keeps nothing while it is hidden, and messages to a hidden page are lost.
 */
export class TimelinePanel implements vscode.WebviewPanelSerializer<TimelineState>, vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #server: CaseServer;
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly #refresh = oneAtATime(() => this.#draw());
  readonly #pictures = new Pictures();
  #panel: vscode.WebviewPanel | undefined;
  #subject: Subject | undefined;
  #shown: ShownCase | undefined;

  constructor(extension: vscode.Uri, server: CaseServer) {
    this.#extension = extension;
    this.#server = server;
    this.#subscriptions = [
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor?.document)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#markCursor(textEditor.document)),
      // A document whose language was changed to that of cases is opened anew.
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (document === vscode.window.activeTextEditor?.document) this.#follow(document);
      }),
      server.onChecked((uri) => {
        if (uri.toString() === this.#subject?.uri.toString()) void this.#refresh();
      }),
    ];
  }

  /** The case on the panel while the panel has the focus: then no text editor says which case is meant. */
  get focusedCase(): vscode.Uri | undefined {
    return this.#panel?.active ? this.#subject?.uri : undefined;
  }

  /** The day that the user has moved the check of a case to, on the panel. */
  asOfFor(uri: vscode.Uri): string | undefined {
    return uri.toString() === this.#subject?.uri.toString() ? this.#subject.asOf : undefined;
  }

  /** Shows the timeline of a case, beside the active editor where there is no panel yet. */
  show(uri: vscode.Uri): void {
    this.#choose(uri);
    if (this.#panel !== undefined) {
      this.#panel.reveal();
      void this.#refresh();
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.#adopt(vscode.window.createWebviewPanel(viewType, vscode.l10n.t('Timeline'), place));
  }

  /** A drawing of a case as PNG, made by the page, which is shown for it; undefined where it cannot be made. */
  async pictureOf(uri: vscode.Uri, svg: string): Promise<Uint8Array | undefined> {
    if (this.#panel?.visible !== true) this.show(uri);
    return this.#panel && this.#pictures.of(svg, this.#panel.webview);
  }

  /** Called by VS Code with the panel of a window that was restarted. */
  async deserializeWebviewPanel(
    panel: vscode.WebviewPanel,
    state: Partial<TimelineState> | undefined,
  ): Promise<void> {
    const active = vscode.window.activeTextEditor?.document;
    if (state?.uri !== undefined) this.#choose(vscode.Uri.parse(state.uri), state.asOf);
    else if (active && isCase(active)) this.#choose(active.uri);
    this.#adopt(panel);
  }

  dispose(): void {
    this.#panel?.dispose();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #adopt(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    panel.webview.onDidReceiveMessage((posted: unknown) => {
      const message = timelineMessage(posted);
      return message && this.#receive(message);
    });
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#pictures.gone();
    });
    panel.onDidDispose(() => {
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      this.#pictures.gone();
    });
    hostPage(panel, this.#extension, 'timeline', true);
  }

  #choose(uri: vscode.Uri, asOf?: string): void {
    if (uri.toString() === this.#subject?.uri.toString() && asOf === undefined) return;
    this.#subject = { uri, lines: firstLines, ...(asOf !== undefined && { asOf }) };
  }

  #follow(document: vscode.TextDocument | undefined): void {
    if (document === undefined || !isCase(document)) return;
    if (document.uri.toString() === this.#subject?.uri.toString()) {
      this.#markCursor(document);
      return;
    }
    this.#choose(document.uri);
    void this.#refresh();
  }

  #markCursor({ uri }: vscode.TextDocument): void {
    if (!this.#panel?.visible || this.#shown?.uri !== uri.toString()) return;
    const node = nodeAtCursor(uri, this.#shown.timeline);
    void this.#send({ type: 'cursor', uri: uri.toString(), ...(node !== undefined && { node }) });
  }

  async #receive(message: TimelineMessage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#pictures.ready();
        await this.#refresh();
        break;
      case 'save':
        await vscode.commands.executeCommand('certcase.saveTimeline');
        break;
      case 'showText':
        await vscode.commands.executeCommand('certcase.showTimelineAsText');
        break;
      case 'picture':
        this.#pictures.made(message.id, message.png);
        break;
      default:
        if (message.uri === this.#subject?.uri.toString()) await this.#act(message, this.#subject);
    }
  }

  async #act(
    message: Extract<TimelineMessage, { readonly uri: string }>,
    { uri, asOf, lines }: Subject,
  ): Promise<void> {
    switch (message.type) {
      case 'reveal':
        await revealSpan(uri, message.span, this.#panel?.viewColumn);
        break;
      case 'asOf':
        this.#subject = { uri, lines, ...(message.day !== undefined && { asOf: message.day }) };
        await this.#refresh();
        break;
      case 'lines': {
        const { first, differing } = message;
        this.#subject = { uri, lines: { first, differing }, ...(asOf !== undefined && { asOf }) };
        await this.#refresh();
        break;
      }
    }
  }

  async #draw(): Promise<void> {
    const panel = this.#panel;
    if (!panel?.visible) return;
    const subject = this.#subject;
    let shown: ShownCase | undefined;
    try {
      shown = subject && (await this.#ask(subject));
    } catch {
      // The language client has told the user; what is drawn is better than nothing.
      return;
    }
    if (panel !== this.#panel) return;
    this.#shown = shown;
    const caseId = shown?.timeline.caseId ?? '';
    panel.title = caseId === '' ? vscode.l10n.t('Timeline') : vscode.l10n.t('Timeline: {0}', caseId);
    const asOf = vscode.workspace.getConfiguration('certcase', subject?.uri).get('asOf', '') !== '';
    await this.#send({
      type: 'snapshot',
      language: viewLanguage(),
      strings: timelineStrings(asOf),
      ...(shown === undefined ? {} : { shown }),
    });
  }

  /** Undefined where there is no such case, or none any more. */
  async #ask({ uri, asOf, lines }: Subject): Promise<ShownCase | undefined> {
    const opened = await openInBackground(uri);
    const answer =
      opened &&
      (await this.#server.ask(timelineRequest, {
        textDocument: this.#server.identify(uri),
        lines: { ...lines, count: linesPerPage },
        ...(asOf !== undefined && { asOf }),
      }));
    if (!answer) return undefined;
    const { timeline, today, nearby, lineCount } = answer;
    const cursor = nodeAtCursor(uri, timeline);
    return {
      uri: uri.toString(),
      timeline,
      today,
      nearby,
      lines: { ...lines, perPage: linesPerPage, of: lineCount },
      ...(cursor !== undefined && { cursor }),
    };
  }

  async #send(message: EditorMessage): Promise<void> {
    await this.#panel?.webview.postMessage(message);
  }
}
