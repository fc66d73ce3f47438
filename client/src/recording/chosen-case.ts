import * as vscode from 'vscode';
import { casesRequest } from '../../../server/src/protocol/cases.ts';
import { isCase } from '../files/is-case.ts';
import type { CaseServer } from '../language-client.ts';

/** The case in the active editor, or one that the user picks; undefined where nobody picks one. */
export async function chosenCase(server: CaseServer): Promise<vscode.TextDocument | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  if (active && isCase(active) && !/\/\.certcase\.ya?ml$/.test(active.uri.path)) return active;
  const { cases } = await server.ask(casesRequest, {});
  if (cases.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a case file (*.case.yaml) first, then try again.'),
    );
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(
    cases.map(({ uri, caseId, client, summary, fileName }) => ({
      label: caseId || fileName,
      description: client ?? '',
      detail: summary,
      uri,
    })),
    { placeHolder: vscode.l10n.t('Which case?'), matchOnDescription: true, matchOnDetail: true },
  );
  return picked && vscode.workspace.openTextDocument(vscode.Uri.parse(picked.uri));
}
