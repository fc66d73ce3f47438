import * as vscode from 'vscode';
import type { ProposedEdits } from '../../../server/src/protocol/recording.ts';

/** What became of edits: `stale` where the document is another one by now, so that they have to be made anew. */
export type Applied = 'saved' | 'unsaved' | 'stale' | 'refused';

/**
 * Applies edits of the server to a case, all or none, and saves it; a case with changes that are not saved yet stays
 * unsaved, since those are not ours to save.
 */
export async function applyEdits(
  document: vscode.TextDocument,
  { version, edits }: ProposedEdits,
): Promise<Applied> {
  if (document.version !== version) return 'stale';
  const wasDirty = document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  for (const { span, newText } of edits) {
    const range = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    edit.replace(document.uri, range, newText);
  }
  if (!(await vscode.workspace.applyEdit(edit))) return 'refused';
  return !wasDirty && (await document.save()) ? 'saved' : 'unsaved';
}

/** What the user has to know about a case that was edited; undefined where it is saved. */
export function afterwards(applied: Applied, file: string): string | undefined {
  switch (applied) {
    case 'saved':
      return undefined;
    case 'unsaved':
      return vscode.l10n.t('{0} is not saved yet: it has other changes as well.', file);
    case 'stale':
      return vscode.l10n.t('{0} was changed in the meantime. Please try again.', file);
    case 'refused':
      return vscode.l10n.t('{0} could not be changed; it may be write-protected.', file);
  }
}
