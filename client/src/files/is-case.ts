import * as vscode from 'vscode';
import { isFileSystem } from './supply-files.ts';

/**
 * Whether a document is a case that can be worked on, and not what is merely shown of one: the older half of a comparison,
 * a block of code in a chat, a cell of a notebook. The server decides alike, by address.
 */
export function isCase({ languageId, uri }: vscode.TextDocument): boolean {
  if (languageId !== 'certcase') return false;
  if (uri.scheme === 'untitled') return true;
  if (uri.query !== '') return false;
  return uri.scheme === 'file' || isFileSystem(uri) || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}
