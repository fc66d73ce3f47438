import * as vscode from 'vscode';

/** Switches the colour theme, such as `Default High Contrast`; resolves once VS Code shows it. */
export async function setColourTheme(name: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration('workbench');
  if (settings.get('colorTheme') === name) return;
  const shown = new Promise<void>((resolve) => {
    const listener = vscode.window.onDidChangeActiveColorTheme(() => {
      listener.dispose();
      resolve();
    });
  });
  await settings.update('colorTheme', name, vscode.ConfigurationTarget.Global);
  await shown;
}
