import * as vscode from 'vscode';
import { verifyArchiveRequest } from '../../../server/src/protocol/archive.ts';
import type { CaseServer } from '../language-client.ts';
import { withSlowProgress } from '../slow-progress.ts';

/**
 * Compares the files of an archive with its list of hashes: the one in the active editor, the one that is given, or one
 * that the user picks among those of the open folders. What is not as it was is shown as a text.
 */
export async function verifyArchive(server: CaseServer, given?: vscode.Uri): Promise<void> {
  const list = given ?? activeList() ?? (await pickList());
  if (list === undefined) return;
  const place = vscode.workspace.asRelativePath(list);
  const answer = await withSlowProgress(vscode.l10n.t('Verify Archive'), (watch) =>
    server.ask(verifyArchiveRequest, { list: server.identify(list).uri }, watch),
  );
  if (answer === 'cancelled') return;
  if (answer === null) {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be read.', place));
    return;
  }
  const { isIntact, sentence, lines } = answer;
  const message = `${place}: ${sentence}`;
  const details = vscode.l10n.t('Show Files');
  const actions = lines.length === 0 ? [] : [details];
  const shown = isIntact
    ? vscode.window.showInformationMessage(message, ...actions)
    : vscode.window.showWarningMessage(message, ...actions);
  // The command is done; the message may stand as long as nobody closes it.
  void shown.then(async (chosen) => {
    if (chosen !== details) return;
    const content = `${message}\n\n${lines.join('\n')}\n`;
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    await vscode.window.showTextDocument(document);
  });
}

function activeList(): vscode.Uri | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  return uri?.path.toLowerCase().endsWith('.sha256') ? uri : undefined;
}

async function pickList(): Promise<vscode.Uri | undefined> {
  const found = await vscode.workspace.findFiles('**/*.sha256');
  if (found.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'There is no list of hashes (*.sha256) yet. Generate an archive manifest in that format first.',
      ),
    );
    return undefined;
  }
  const items = found
    .map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }))
    .sort((left, right) => (left.label < right.label ? -1 : 1));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Verify Archive'),
    placeHolder: vscode.l10n.t('Which list of hashes?'),
  });
  return picked?.uri;
}
