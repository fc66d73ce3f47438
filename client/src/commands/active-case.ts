import * as vscode from 'vscode';
import type { LensTarget } from '../../../server/src/protocol/lens.ts';
import { isCase } from '../files/is-case.ts';

/** The case over whose node a lens was clicked. */
export async function caseOf({ uri }: LensTarget): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
}

/** The case in the active editor; where there is none, the user is told and the answer is undefined. */
export function activeCase(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document && isCase(document)) return document;
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Open a case file (*.case.yaml) first, then try again.'),
  );
  return undefined;
}
