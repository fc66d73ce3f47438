import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { diagnosticsWhen, openCase } from './cases.ts';
import { workbenchPage } from './page-client.ts';

/** What VS Code gets from a provider of ours, once that has something to say. */
async function ask<Result>(command: string, ...values: readonly unknown[]): Promise<readonly Result[]> {
  return vscode.commands.executeCommand<Result[]>(command, ...values);
}

const wholeOf = (document: vscode.TextDocument) => new vscode.Range(0, 0, document.lineCount, 0);

describe('a case at a glance', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await openCase('mistakes.case.yaml');
    await diagnosticsWhen(document.uri, (codes) => codes.includes('write-off/deadline'));
  });

  it('has a lens over each node, and over the release while its write-off runs', async () => {
    const lenses = await ask<vscode.CodeLens>('vscode.executeCodeLensProvider', document.uri);
    const shown = lenses.map(({ range, command }) => [
      document.lineAt(range.start.line).text.trim().split(':')[0],
      command?.title,
    ]);
    assert.ok(shown.some(([name, title]) => name === 'preReview' && title === 'Done'));
    assert.ok(shown.some(([name, title]) => name === 'clearance' && /^\d+ error/.test(title ?? '')));
    assert.ok(
      shown.some(([name, title]) => name === 'releasedOn' && /^Write-off overdue by/.test(title ?? '')),
    );
    const commands = await vscode.commands.getCommands(true);
    for (const { command } of lenses) assert.ok(commands.includes(command!.command), command!.command);
  });

  it('leads from the number of findings to the gravest of them', async () => {
    const page = await workbenchPage();
    const editor = vscode.window.activeTextEditor!;
    const line = document
      .getText()
      .split('\n')
      .findIndex((text) => text.startsWith('  clearance:'));
    editor.revealRange(document.lineAt(line).range, vscode.TextEditorRevealType.AtTop);
    const selected = new Promise<string>((resolve) => {
      const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const text = textEditor.document.getText(selections[0]);
        if (textEditor.document !== document || text === '') return;
        listener.dispose();
        resolve(text);
      });
    });
    await page
      .locator('.codelens-decoration a', { hasText: /^1 error$/ })
      .first()
      .click();
    assert.equal(await selected, 'AIEC-2225-2026-003970');
  });

  it('starts to complete the node whose lens is clicked', async () => {
    const page = await workbenchPage();
    const line = document
      .getText()
      .split('\n')
      .findIndex((text) => text.startsWith('    releasedOn:'));
    vscode.window.activeTextEditor!.revealRange(
      document.lineAt(line).range,
      vscode.TextEditorRevealType.InCenter,
    );
    await page
      .locator('.codelens-decoration a', { hasText: /^Write-off overdue by/ })
      .first()
      .click();
    const box = page.locator('.quick-input-widget', { hasText: 'Complete Write-off' });
    await box.waitFor();
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
  });

  it('says behind values what they mean', async () => {
    const hints = await ask<vscode.InlayHint>(
      'vscode.executeInlayHintProvider',
      document.uri,
      wholeOf(document),
    );
    const labels = hints.map(({ label }) => (typeof label === 'string' ? label : label[0]!.value));
    assert.ok(labels.includes('write-off due Fri 8 May'), labels.join(', '));
    assert.ok(labels.includes('meat and offal'), labels.join(', '));
    const page = await workbenchPage();
    await page.locator('.view-line', { hasText: 'write-off due Fri 8 May' }).first().waitFor();
  });

  it('colours codes, dates and references by types that the manifest declares', async () => {
    const [legend, { data }] = await Promise.all([
      vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      ),
      vscode.commands.executeCommand<vscode.SemanticTokens>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      ),
    ]);
    assert.ok(data.length > 0);
    const { packageJSON } = vscode.extensions.getExtension('certcase.certcase')!;
    const declared = packageJSON.contributes.semanticTokenTypes.map(({ id }: { id: string }) => id);
    assert.deepEqual([...legend.tokenTypes].sort(), [...declared].sort());
  });

  it('is gone at once where it is switched off', async () => {
    const settings = vscode.workspace.getConfiguration('certcase');
    const page = await workbenchPage();
    const lens = page.locator('.codelens-decoration a', { hasText: /^Write-off overdue by/ });
    const hint = page.locator('.view-line', { hasText: 'write-off due Fri 8 May' });
    await lens.first().waitFor();
    await settings.update('codeLens', false, vscode.ConfigurationTarget.Global);
    await settings.update('inlayHints', false, vscode.ConfigurationTarget.Global);
    await lens.first().waitFor({ state: 'detached' });
    await hint.first().waitFor({ state: 'detached' });
    await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
    await settings.update('inlayHints', undefined, vscode.ConfigurationTarget.Global);
    await lens.first().waitFor();
    await hint.first().waitFor();
  });
});
