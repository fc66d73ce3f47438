import * as vscode from 'vscode';
import { newCaseFormRequest, newCaseRequest } from '../../../server/src/protocol/recording.ts';
import { isCase } from '../files/is-case.ts';
import type { CaseServer } from '../language-client.ts';
import { askForm } from '../recording/ask-form.ts';

/** Asks for the few facts that a case begins with, writes its file, and opens it at the first thing to fill in. */
export async function newCase(server: CaseServer): Promise<void> {
  const folder = await folderForCases();
  if (folder === undefined) return;
  const address = server.identify(folder).uri;
  const title = vscode.l10n.t('New Case');
  const questions = await server.ask(newCaseFormRequest, { folder: address });
  const answers = await askForm(server, vscode.Uri.joinPath(folder, 'new.case.yaml'), title, async (given) =>
    questions.filter(({ name }) => !(name in given)),
  );
  if (answers === undefined) return;
  const { fileName, text, firstOpen } = await server.ask(newCaseRequest, { folder: address, answers });
  const file = vscode.Uri.joinPath(folder, fileName);
  const place = vscode.workspace.asRelativePath(file);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { overwrite: false, contents: new TextEncoder().encode(text) });
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        '{0} could not be written. Where a file of that name exists it was left as it is.',
        place,
      ),
    );
    return;
  }
  const document = await vscode.workspace.openTextDocument(file);
  const selection = new vscode.Range(
    document.positionAt(firstOpen.start),
    document.positionAt(firstOpen.end),
  );
  await vscode.window.showTextDocument(document, { selection, preview: false });
}

/** The folder of the active case, else an open folder. */
async function folderForCases(): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  if (active && isCase(active) && vscode.workspace.getWorkspaceFolder(active.uri) !== undefined) {
    return vscode.Uri.joinPath(active.uri, '..');
  }
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const open = vscode.l10n.t('Open Folder…');
    const message = vscode.l10n.t('Open the folder in which your cases are kept first.');
    const answer = await vscode.window.showInformationMessage(message, open);
    if (answer === open) await vscode.commands.executeCommand('vscode.openFolder');
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick())?.uri;
}
