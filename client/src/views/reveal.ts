import * as vscode from 'vscode';
import type { Span } from '../../../server/src/protocol/timeline.ts';

/** Selects a place of a case in its text editor, opening one where there is none. */
export async function revealSpan(uri: vscode.Uri, span: Span, besides: vscode.ViewColumn | undefined) {
  const document = await vscode.workspace.openTextDocument(uri);
  const selection = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
  const free = besides === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
  const editor = await vscode.window.showTextDocument(document, {
    selection,
    viewColumn: columnOf(uri) ?? free,
  });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const holds = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
  return vscode.window.tabGroups.all.find((group) => group.tabs.some(holds))?.viewColumn;
}
