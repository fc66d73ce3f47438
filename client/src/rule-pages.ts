import * as vscode from 'vscode';
import { rulePageRequest, rulePageScheme, showRuleCommand } from '../../server/src/protocol/rule-page.ts';
import type { CaseServer } from './language-client.ts';

/** Shows the page of a rule inside the editor, so that nobody needs the network for it. */
export function provideRulePages(server: CaseServer): vscode.Disposable {
  const pages = vscode.workspace.registerTextDocumentContentProvider(rulePageScheme, {
    async provideTextDocumentContent({ path }) {
      const page = await server.ask(rulePageRequest, { code: path.replace(/^\/|\.md$/g, '') });
      return page?.markdown ?? vscode.l10n.t('This version of Certcase has no such rule.');
    },
  });
  const command = vscode.commands.registerCommand(showRuleCommand, async (code: unknown) => {
    const page = vscode.Uri.from({ scheme: rulePageScheme, path: `/${String(code)}.md` });
    await vscode.commands.executeCommand('markdown.showPreview', page);
  });
  return vscode.Disposable.from(pages, command);
}
