import * as vscode from 'vscode';

/** Kinds of files that receipts come as; others in the inbox are named, and left. */
const readable = /\.(?:json|csv|tsv|txt|text|xml|pdf|eml|md|htm)$/i;

/** Files that are still being written, or are none of the user's. */
const passing = /^[.~]|\.(?:part|partial|tmp|temp|crdownload|download|unfinished)$/i;

/** Name of the folder that recorded files move to, inside the inbox. */
const recordedName = 'recorded';

/** The inbox folders of the open workspace folders; they are used where they exist, and never made. */
export function inboxFolders(): readonly vscode.Uri[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) => {
    const name = vscode.workspace.getConfiguration('certcase', uri).get('inbox', 'inbox').trim();
    const isInside = name !== '' && !/^[\\/]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(name);
    return isInside ? [vscode.Uri.joinPath(uri, ...name.split(/[\\/]/))] : [];
  });
}

/** The files that wait in the inboxes, in the order of their names. */
export async function waitingFiles(): Promise<readonly vscode.Uri[]> {
  const found = await Promise.all(inboxFolders().map(filesIn));
  return found.flat();
}

async function filesIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (read) => read,
    // Most folders of cases have no inbox.
    () => [],
  );
  return entries
    .filter(([name, type]) => (type & vscode.FileType.File) !== 0 && isWaiting(name))
    .map(([name]) => vscode.Uri.joinPath(folder, name))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** Whether a file of that name is a paper that waits. */
export function isWaiting(name: string): boolean {
  return !passing.test(name);
}

/** Whether a file can be a receipt, by its name. */
export function isReadable(name: string): boolean {
  return readable.test(name);
}

/** Moves a file to the recorded ones; one of the same name there stays, and this one gets a number. */
export async function moveToRecorded(file: vscode.Uri): Promise<void> {
  const folder = vscode.Uri.joinPath(file, '..', recordedName);
  await vscode.workspace.fs.createDirectory(folder);
  const name = nameOf(file);
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let count = 1; ; count++) {
    const target = vscode.Uri.joinPath(folder, count === 1 ? name : `${stem} (${count})${extension}`);
    try {
      await vscode.workspace.fs.rename(file, target, { overwrite: false });
      return;
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileExists')) throw error;
    }
  }
}

export function nameOf(file: vscode.Uri): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}
