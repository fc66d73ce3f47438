import * as vscode from 'vscode';

/** Opens a case of the workspace in the editor. */
export async function openCase(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder!.uri, name));
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
