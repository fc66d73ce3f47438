import * as vscode from 'vscode';
import type { Timeline } from '../../../../server/src/protocol/timeline.ts';
import type { NodeName } from './messages.ts';

/** The node that the cursor stands in, in the editor of a case; undefined elsewhere and where none is visible. */
export function nodeAtCursor(uri: vscode.Uri, { nodes }: Timeline): NodeName | undefined {
  const ofCase = (editor: vscode.TextEditor | undefined) =>
    editor?.document.uri.toString() === uri.toString() ? editor : undefined;
  const editor =
    ofCase(vscode.window.activeTextEditor) ?? vscode.window.visibleTextEditors.find((other) => ofCase(other));
  if (editor === undefined) return undefined;
  const offset = editor.document.offsetAt(editor.selection.active);
  return nodes.find(({ range }) => range && range.start <= offset && offset < range.end)?.name;
}
