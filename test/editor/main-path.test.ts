import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { visibleWebview } from '../../server/src/tools/embedded-vscode/webview.ts';
import { codeOf, diagnosticsWhen, openCase } from './cases.ts';
import { workbenchPage } from './page-client.ts';

describe('a case full of mistakes', () => {
  let document: vscode.TextDocument;
  let diagnostics: readonly vscode.Diagnostic[];

  const find = (code: string) => diagnostics.find((diagnostic) => codeOf(diagnostic) === code)!;

  before(async () => {
    document = await openCase('mistakes.case.yaml');
    diagnostics = await diagnosticsWhen(document.uri, (codes) => codes.includes('write-off/deadline'));
  });

  it('shows what is wrong, on what is wrong, with the page of the rule', () => {
    const found = Object.fromEntries(
      diagnostics.map((diagnostic) => [codeOf(diagnostic), document.getText(diagnostic.range)]),
    );
    assert.equal(found['style/quote-code'], '0203290090');
    assert.equal(found['goods/hs-code'], '"841869900"');
    assert.equal(found['goods/hs-code-unknown'], '"9052801000"');
    assert.equal(found['clearance/certificate-number'], 'AIEC-2225-2026-003970');
    const { code } = find('goods/hs-code');
    assert.ok(typeof code === 'object' && code.target.path.endsWith('goods/hs-code.md'));
  });

  it('leads from the mismatch to its other end', () => {
    const [other] = find('clearance/certificate-number').relatedInformation ?? [];
    assert.equal(document.getText(other?.location.range), 'AIEC-2225-2026-003907');
  });

  it('says in the hover what it leads to and what to do', async () => {
    const { start } = find('goods/hs-code').range;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      start.translate(0, 2),
    );
    const shown = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content as vscode.MarkdownString).value);
    assert.match(shown.join('\n'), /841869900 has 9 digits/);
    assert.match(shown.join('\n'), /What to do/);
  });

  it('repairs a mistake by its quick fix and leaves the rest as it was', async () => {
    const { range } = find('style/quote-code');
    const before = document.getText();
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      100,
    );
    const fix = actions.find(({ title }) => title.includes('"0203290090"'));
    assert.ok(fix?.edit, `no fix among ${actions.map(({ title }) => title).join(', ')}`);
    await vscode.workspace.applyEdit(fix.edit);
    await diagnosticsWhen(document.uri, (codes) => !codes.includes('style/quote-code'));
    assert.equal(document.getText(), before.replace('0203290090', '"0203290090"'));
  });

  it('draws its nodes in the timeline, and a click leads to the line', async () => {
    await vscode.commands.executeCommand('certcase.showTimeline');
    const page = await workbenchPage();
    const timeline = visibleWebview(page);
    const nodes = timeline.locator('.node').getByRole('heading', { level: 2 });
    await nodes.nth(5).waitFor();
    assert.deepEqual(
      (await nodes.allInnerTexts()).map((title) => title.trim()),
      ['Pre-review', 'Formal application', 'On-site verification', 'Clearance', 'Write-off', 'Archive'],
    );
    await timeline
      .getByText(/Overdue by \d+ working days/)
      .first()
      .waitFor();
    const revealed = new Promise<string>((resolve) => {
      const subscription = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        if (textEditor.document !== document) return;
        subscription.dispose();
        resolve(document.lineAt(selections[0]!.start.line).text.trim());
      });
    });
    await timeline.getByRole('button', { name: 'Formal application', exact: true }).click();
    assert.match(await revealed, /^submittedOn: 2026-04-09/);
  });

  it('follows an edit in the timeline', async () => {
    const page = await workbenchPage();
    const timeline = visibleWebview(page);
    const edit = new vscode.WorkspaceEdit();
    const line = document
      .getText()
      .split('\n')
      .findIndex((text) => text.includes('caseId:'));
    edit.replace(document.uri, document.lineAt(line).range, 'caseId: <img src=x onerror=alert(1)>');
    await vscode.workspace.applyEdit(edit);
    await timeline.getByText('<img src=x onerror=alert(1)>').first().waitFor();
    assert.equal(await timeline.locator('img').count(), 0);
    await document.save();
    await vscode.commands.executeCommand('undo');
  });

  it('becomes a compliance report beside the case', async () => {
    await openCase('golden.case.yaml');
    await vscode.commands.executeCommand('certcase.generateReport', {
      kind: 'case-compliance',
      format: 'md',
    });
    const report = vscode.window.activeTextEditor?.document;
    assert.match(report?.fileName ?? '', /AC-2026-0417-compliance-2026-05-20\.md$/);
    const written = await readFile(report!.fileName, 'utf8');
    assert.match(written, /Compliant: no breach and no risk found/);
    assert.match(written, /\| Write-off \| Done \|/);
  });
});
