import * as vscode from 'vscode';
import type { LensTarget } from '../../../server/src/protocol/lens.ts';
import {
  type CompletableNode,
  type CompleteNodeAnswer,
  completableRequest,
  completeNodeRequest,
  nodeQuestionsRequest,
} from '../../../server/src/protocol/recording.ts';
import type { CaseServer } from '../language-client.ts';
import { afterwards, applyEdits } from '../recording/apply-edits.ts';
import { askForm } from '../recording/ask-form.ts';
import { activeCase, caseOf } from './active-case.ts';

/**
 * Asks what is still needed to complete a node of the active case, writes it, and shows what is left to do.
 * @param target the node whose lens was clicked; else the user picks one.
 */
export async function completeNode(server: CaseServer, target?: LensTarget): Promise<void> {
  const document = target === undefined ? activeCase() : await caseOf(target);
  if (document === undefined) return;
  const textDocument = server.identify(document.uri);
  const nodes = await server.ask(completableRequest, { textDocument });
  if (nodes === null) return;
  if (nodes.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Every node of this case is completed.'));
    return;
  }
  const chosen = nodes.find(({ node }) => node === target?.node) ?? (await pickNode(nodes));
  if (chosen === undefined) return;
  const title = vscode.l10n.t('Complete {0}', chosen.title);
  const { node } = chosen;
  const answers = await askForm(server, document.uri, title, (given) =>
    server.ask(nodeQuestionsRequest, { textDocument, node, answers: given }),
  );
  if (answers === undefined) return;
  const answer = await server.ask(completeNodeRequest, { textDocument, node, answers });
  if (answer === null) return;
  const applied = await applyEdits(document, answer);
  const note = afterwards(applied, vscode.workspace.asRelativePath(document.uri));
  if (note !== undefined) void vscode.window.showWarningMessage(note);
  if (applied === 'saved' || applied === 'unsaved') await showRemaining(document, chosen, answer);
}

async function pickNode(nodes: readonly CompletableNode[]): Promise<CompletableNode | undefined> {
  const picked = await vscode.window.showQuickPick(
    nodes.map((node) => ({ label: node.title, description: node.state, node })),
    { title: vscode.l10n.t('Complete Node'), placeHolder: vscode.l10n.t('Which node is completed?') },
  );
  return picked?.node;
}

/** The findings about the node that are left, each a way to its place. */
async function showRemaining(
  document: vscode.TextDocument,
  { title }: CompletableNode,
  { isCompleted, remaining }: CompleteNodeAnswer,
): Promise<void> {
  if (remaining.length === 0) {
    void vscode.window.showInformationMessage(
      isCompleted
        ? vscode.l10n.t('{0} is completed, and nothing about it is open.', title)
        : vscode.l10n.t('{0} is entered as far as it is known; it is not completed yet.', title),
    );
    return;
  }
  const icons = { error: '$(error)', warning: '$(warning)', information: '$(info)' };
  const picked = await vscode.window.showQuickPick(
    remaining.map(({ message, severity, span }) => ({ label: `${icons[severity]} ${message}`, span })),
    {
      title: isCompleted
        ? vscode.l10n.t('{0} is completed; still to be done', title)
        : vscode.l10n.t('{0} is not completed yet; to be done now', title),
      placeHolder: vscode.l10n.t('Choose one to go to its place.'),
      ignoreFocusOut: true,
    },
  );
  if (picked === undefined) return;
  const selection = new vscode.Range(
    document.positionAt(picked.span.start),
    document.positionAt(picked.span.end),
  );
  await vscode.window.showTextDocument(document, { selection });
}
