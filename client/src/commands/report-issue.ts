import * as vscode from 'vscode';

/** Opens a draft of a report for the maintainers: versions and questions, nothing of a case. */
export async function reportIssue(extension: vscode.Extension<unknown>): Promise<void> {
  const { version } = extension.packageJSON as { readonly version: string };
  const content = [
    vscode.l10n.t('# A problem with Certcase'),
    '',
    vscode.l10n.t('What did you do, what happened, and what did you expect?'),
    '',
    vscode.l10n.t(
      'Please attach no real case: a file with invented values that shows the problem is enough.',
    ),
    '',
    `- Certcase ${version}`,
    `- ${vscode.env.appName} ${vscode.version} (${vscode.env.appHost})`,
    `- ${vscode.l10n.t('Display language: {0}', vscode.env.language)}`,
    '',
  ].join('\n');
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
}
