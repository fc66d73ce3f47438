import * as vscode from 'vscode';
import type { LensTarget } from '../../../server/src/protocol/lens.ts';
import { receiptCheckRequest } from '../../../server/src/protocol/recording.ts';
import type { CaseServer } from '../language-client.ts';
import { afterwards, applyEdits } from '../recording/apply-edits.ts';
import { chosenCase } from '../recording/chosen-case.ts';
import { caseOf } from './active-case.ts';

/**
 * Records that the customs receipt was looked up just now: in the case whose lens was clicked, else in the active one, else
 * in one that is picked.
 */
export async function recordReceiptCheck(server: CaseServer, target?: LensTarget): Promise<void> {
  const document = await (target === undefined ? chosenCase(server) : caseOf(target));
  if (document === undefined) return;
  const answer = await server.ask(receiptCheckRequest, { textDocument: server.identify(document.uri) });
  if (answer === null) return;
  if (answer.edits.length === 0) {
    void vscode.window.showWarningMessage(answer.message);
    return;
  }
  const applied = await applyEdits(document, answer);
  const note = afterwards(applied, vscode.workspace.asRelativePath(document.uri));
  if (applied === 'stale' || applied === 'refused') void vscode.window.showWarningMessage(note ?? '');
  else void vscode.window.showInformationMessage([answer.message, ...(note ? [note] : [])].join(' '));
}
