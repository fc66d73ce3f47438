import * as vscode from 'vscode';

const scheme = 'certcase-proposal';

/** Shows how a case would look beside how it looks: a difference view whose right side nobody can edit. */
export class ProposedCase implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  #count = 0;

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /**
   * Shows the difference while the user decides.
   * @param decide is asked once the difference is on view.
   */
  async show<Decision>(
    original: vscode.Uri,
    text: string,
    title: string,
    decide: () => Thenable<Decision>,
  ): Promise<Decision> {
    // Not the name of a case, so that nobody takes the proposal for one.
    const path = `/${++this.#count}/${original.path.slice(original.path.lastIndexOf('/') + 1)}.proposed.yaml`;
    const proposed = vscode.Uri.from({ scheme, path });
    this.#texts.set(proposed.toString(), text);
    try {
      await vscode.commands.executeCommand('vscode.diff', original, proposed, title, { preview: true });
      return await decide();
    } finally {
      await closeTabOf(proposed);
      this.#texts.delete(proposed.toString());
    }
  }

  dispose(): void {
    this.#registration.dispose();
  }
}

async function closeTabOf(proposed: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
  const shown = tabs.filter(
    ({ input }) =>
      input instanceof vscode.TabInputTextDiff && input.modified.toString() === proposed.toString(),
  );
  await vscode.window.tabGroups.close(shown);
}
