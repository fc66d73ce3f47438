import * as vscode from 'vscode';
import { writeWhole } from './write-whole.ts';

/**
 * Saves a file whole or not at all. A file that holds something else is overwritten only when the user says so; what fails
 * is said.
 * @returns whether the file now holds the content.
 */
export async function saveWhole(file: vscode.Uri, content: Uint8Array): Promise<boolean> {
  const place = vscode.workspace.asRelativePath(file);
  try {
    const present = await presentContent(file);
    if (present !== undefined && isSame(present, content)) return true;
    if (present !== undefined && !(await mayOverwrite(place))) return false;
    await writeWhole(file, content);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The report could not be saved as {0}. {1}', place, reason),
    );
    return false;
  }
}

/** What the file holds, with the changes that an open editor has not saved; undefined where there is no file. */
async function presentContent(file: vscode.Uri): Promise<Uint8Array | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === file.toString());
  if (open?.isDirty) return new TextEncoder().encode(open.getText());
  try {
    return await vscode.workspace.fs.readFile(file);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

async function mayOverwrite(place: string): Promise<boolean> {
  const overwrite = vscode.l10n.t('Overwrite');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('{0} is there already and differs from the new report.', place),
    { modal: true, detail: vscode.l10n.t('Anything written into it by hand will be lost.') },
    overwrite,
  );
  return answer === overwrite;
}
