import * as vscode from 'vscode';

/** The sample with the mistakes in it. */
const mistakes = 'import-mistakes.case.yaml';

/**
 * Copies the sample cases that come with the extension into a folder of the user's choice, and opens it. In a browser
 * there may be no folder to write to: one of them is opened as a new document there.
 */
export async function openSamples(extension: vscode.Uri): Promise<void> {
  const samples = vscode.Uri.joinPath(extension, 'examples');
  if (isBrowserAlone()) await openAsDocument(samples);
  else await openAsFolder(samples);
}

/** VS Code in a browser without a machine behind it, as on vscode.dev. */
function isBrowserAlone(): boolean {
  return vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined;
}

async function openAsFolder(samples: vscode.Uri): Promise<void> {
  const [place] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: vscode.l10n.t('Folder for the Sample Cases'),
      openLabel: vscode.l10n.t('Put the Samples Here'),
    })) ?? [];
  if (place === undefined) return;
  try {
    const folder = await freeFolder(place);
    await vscode.workspace.fs.copy(samples, folder);
    await vscode.commands.executeCommand('vscode.openFolder', folder, {
      forceNewWindow: vscode.workspace.workspaceFolders !== undefined,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The sample cases could not be copied to {0}. {1}', place.fsPath, reason),
    );
  }
}

/** A folder that is not there yet, so that nothing is overwritten. */
async function freeFolder(place: vscode.Uri): Promise<vscode.Uri> {
  const entries = await vscode.workspace.fs.readDirectory(place);
  const taken = new Set(entries.map(([name]) => name));
  let name = 'certcase-samples';
  for (let number = 2; taken.has(name); number++) name = `certcase-samples-${number}`;
  return vscode.Uri.joinPath(place, name);
}

async function openAsDocument(samples: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(samples, mistakes));
  const content = new TextDecoder().decode(bytes);
  const document = await vscode.workspace.openTextDocument({ language: 'certcase', content });
  await vscode.window.showTextDocument(document, { preview: false });
}
