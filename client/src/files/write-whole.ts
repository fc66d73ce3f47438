import * as vscode from 'vscode';

/**
 * Writes under another name first, so that what stands under the final one is always a whole file.
 * @throws when it cannot be written; then nothing of it is left.
 */
export async function writeWhole(file: vscode.Uri, content: Uint8Array): Promise<void> {
  const unfinished = file.with({ path: `${file.path}.unfinished` });
  try {
    await vscode.workspace.fs.writeFile(unfinished, content);
    await vscode.workspace.fs.rename(unfinished, file, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(unfinished).then(undefined, () => undefined);
    throw error;
  }
}
