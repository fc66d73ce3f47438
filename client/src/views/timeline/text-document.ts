import * as vscode from 'vscode';
import { timelineTextRequest } from '../../../../server/src/protocol/timeline.ts';
import { openInBackground } from '../../files/open-in-background.ts';
import type { CaseServer } from '../../language-client.ts';

const scheme = 'certcase-timeline';

/**
 * The address of the timeline of a case as text; its name is that of the case.
 * @param asOf the day that the check was moved to.
 */
export function timelineTextUri(uri: vscode.Uri, asOf?: string): vscode.Uri {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/(?:\.case)?\.ya?ml$/i, '');
  const path = `/${vscode.l10n.t('Timeline: {0}', name)}.txt`;
  return vscode.Uri.from({
    scheme,
    path,
    query: uri.toString(),
    ...(asOf !== undefined && { fragment: asOf }),
  });
}

/** Gives VS Code the text of timelines, again whenever the case was checked again. */
export class TimelineTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #server: CaseServer;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly onDidChange = this.#changed.event;

  constructor(server: CaseServer) {
    this.#server = server;
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      server.onChecked((uri) => this.#refresh(uri)),
    ];
  }

  #refresh(uri: vscode.Uri): void {
    for (const { uri: text } of vscode.workspace.textDocuments) {
      if (text.scheme === scheme && text.query === uri.toString()) this.#changed.fire(text);
    }
  }

  async provideTextDocumentContent({ query, fragment }: vscode.Uri): Promise<string> {
    const uri = vscode.Uri.parse(query);
    const opened = await openInBackground(uri);
    const asOf = fragment === '' ? {} : { asOf: fragment };
    const answer =
      opened &&
      (await this.#server.ask(timelineTextRequest, { textDocument: this.#server.identify(uri), ...asOf }));
    return answer ? answer.text : vscode.l10n.t('There is no such case any more: {0}', query);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}
