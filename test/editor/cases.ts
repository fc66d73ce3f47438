import * as vscode from 'vscode';

/** Opens a case of the workspace in the editor. */
export async function openCase(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return showDocument(vscode.Uri.joinPath(folder!.uri, name));
}

/** Opens a file in the first column of editors. */
export async function showDocument(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false, viewColumn: vscode.ViewColumn.One });
  return document;
}

/** The code of a Certcase diagnostic; its target is the page of the rule. */
export function codeOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** The diagnostics of a case, as soon as they are what is waited for. */
export async function diagnosticsWhen(
  uri: vscode.Uri,
  expected: (codes: readonly string[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = () => {
      const diagnostics = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'certcase');
      if (!expected(diagnostics.map(codeOf))) return;
      subscription.dispose();
      resolve(diagnostics);
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** Resolves as soon as a line of the document has this text. */
export async function lineWhen(document: vscode.TextDocument, line: number, text: string): Promise<void> {
  while (document.lineAt(line).text !== text) {
    await new Promise<void>((resolve) => {
      const subscription = vscode.workspace.onDidChangeTextDocument(() => {
        subscription.dispose();
        resolve();
      });
    });
  }
}

/** Whether VS Code saves by itself; undefined leaves that to its default. */
export async function autoSave(when: 'off' | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('files')
    .update('autoSave', when, vscode.ConfigurationTarget.Workspace);
}
