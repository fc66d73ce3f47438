import * as vscode from 'vscode';

/**
 * The server knows open documents only, and a window that was restarted has not opened those in the background.
 * @returns false where there is no such document, or none any more.
 */
export async function openInBackground(uri: vscode.Uri): Promise<boolean> {
  const isOpen = vscode.workspace.textDocuments.some(
    (document) => document.uri.toString() === uri.toString(),
  );
  if (isOpen || uri.scheme === 'untitled') return isOpen;
  return vscode.workspace.openTextDocument(uri).then(
    () => true,
    () => false,
  );
}
