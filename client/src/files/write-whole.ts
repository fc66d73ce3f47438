import * as vscode from 'vscode';

/** The name of an unfinished file: short, so that the final one may be as long as the file system takes. */
const namePattern = /^\.certcase-[0-9a-f-]{36}\.unfinished$/;

/** Age in milliseconds from which on an unfinished file was left by a window that had to end. */
const leftoverAge = 60 * 60_000;

/**
 * Writes under another name first, so that what stands under the final one is always a whole file.
 * @throws when it cannot be written; then nothing of it is left.
 */
export async function writeWhole(file: vscode.Uri, content: Uint8Array): Promise<void> {
  const folder = vscode.Uri.joinPath(file, '..');
  await removeLeftovers(folder);
  const unfinished = vscode.Uri.joinPath(folder, `.certcase-${crypto.randomUUID()}.unfinished`);
  try {
    await vscode.workspace.fs.writeFile(unfinished, content);
    await vscode.workspace.fs.rename(unfinished, file, { overwrite: true });
  } catch (error) {
    await remove(unfinished);
    throw error;
  }
}

async function removeLeftovers(folder: vscode.Uri): Promise<void> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
  for (const [name] of entries) {
    if (!namePattern.test(name)) continue;
    const leftover = vscode.Uri.joinPath(folder, name);
    const entry = await vscode.workspace.fs.stat(leftover).then(undefined, () => undefined);
    if (entry !== undefined && Date.now() - entry.mtime > leftoverAge) await remove(leftover);
  }
}

/** What cannot be removed stays. */
async function remove(file: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
}
