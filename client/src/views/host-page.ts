import * as vscode from 'vscode';
import { viewLanguage } from './language.ts';
import { viewPage } from './page.ts';

/**
 * Puts the page of a view into its panel.
 * @param name of the bundles of the view in `dist/`: its script and its style.
 * @param drawsPictures whether the page may draw pictures out of its own data.
 */
export function hostPage(
  panel: vscode.WebviewPanel,
  extension: vscode.Uri,
  name: string,
  drawsPictures = false,
): void {
  const folder = vscode.Uri.joinPath(extension, 'dist');
  const icon = (theme: string) => vscode.Uri.joinPath(extension, 'client', 'icons', `case-${theme}.svg`);
  const address = (file: string) => panel.webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
  panel.iconPath = { light: icon('light'), dark: icon('dark') };
  panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
  panel.webview.html = viewPage({
    language: viewLanguage(),
    nonce: crypto.randomUUID(),
    source: panel.webview.cspSource,
    script: address(`${name}.js`),
    style: address(`${name}.css`),
    drawsPictures,
  });
}
