import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import type { FrameLocator, Page } from 'playwright-core';
import * as vscode from 'vscode';
import { visibleWebview } from '../../server/src/tools/embedded-vscode/webview.ts';
import { nameFile, runCommand } from '../../server/src/tools/embedded-vscode/workbench.ts';
import { openCase } from './cases.ts';
import { workbenchPage } from './page-client.ts';

describe('the timeline', () => {
  let page: Page;
  let document: vscode.TextDocument;
  let original: string;

  before(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    document = await openCase('golden.case.yaml');
    original = document.getText();
    page = await workbenchPage();
  });

  /** The page inside the webview that is on view. */
  function timeline(): FrameLocator {
    return visibleWebview(page);
  }

  function folder(): string {
    return vscode.workspace.workspaceFolders![0]!.uri.fsPath;
  }

  /** Gives the case the text that it has on disk. */
  async function putBack(): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    const whole = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
    edit.replace(document.uri, whole, original);
    await vscode.workspace.applyEdit(edit);
    await document.save();
  }

  /** The first place of a text in the case. */
  function positionOf(text: string): vscode.Position {
    return document.positionAt(document.getText().indexOf(text));
  }

  it('is shown by its command from the palette', async () => {
    await runCommand(page, 'Certcase: Show Timeline');
    await timeline().getByRole('heading', { name: 'AC-2026-0417' }).waitFor();
    await timeline().getByText('4 working days behind plan').first().waitFor();
    await timeline().getByRole('heading', { name: 'Reconciliation' }).waitFor();
  });

  it('marks the node in which the cursor of the editor stands', async () => {
    const editor = vscode.window.visibleTextEditors.find((other) => other.document === document)!;
    for (const [text, node] of [
      ['presented:', 'verification'],
      ['archivedOn:', 'archive'],
    ] as const) {
      const position = positionOf(text);
      editor.selection = new vscode.Selection(position, position);
      await timeline().locator(`[data-node="${node}"][aria-current="location"]`).waitFor();
    }
    const top = new vscode.Position(0, 0);
    editor.selection = new vscode.Selection(top, top);
    await timeline().locator('[aria-current]').first().waitFor({ state: 'detached' });
  });

  it('checks the case as of another day, and comes back to today', async () => {
    await timeline().getByRole('button', { name: 'One working day later' }).click();
    await timeline()
      .getByText(/Checked as of .* 2026/)
      .first()
      .waitFor();
    await timeline().getByRole('button', { name: 'Back to today' }).click();
    await timeline().getByRole('button', { name: 'Back to today' }).waitFor({ state: 'detached' });
  });

  it('is drawn anew after it was hidden, with what changed meanwhile', async () => {
    const group = vscode.window.tabGroups.all.find((other) =>
      other.tabs.some(({ input }) => input instanceof vscode.TabInputWebview),
    );
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'x' }), {
      viewColumn: group!.viewColumn,
    });
    await page.locator('iframe.webview.ready:visible').waitFor({ state: 'detached' });
    const edit = new vscode.WorkspaceEdit();
    const number = positionOf('AC-2026-0417');
    edit.replace(
      document.uri,
      new vscode.Range(number, number.translate(0, 12)),
      '"<b onclick=alert(1)>AC</b>"',
    );
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await timeline().getByRole('heading', { name: '<b onclick=alert(1)>AC</b>' }).waitFor();
    assert.equal(await timeline().locator('h1 b').count(), 0);
    await putBack();
    await timeline().getByRole('heading', { name: 'AC-2026-0417' }).waitFor();
  });

  it('is shown as text, which follows the case', async () => {
    await runCommand(page, 'Certcase: Show Timeline as Text');
    const text = await new Promise<vscode.TextDocument>((resolve) => {
      const look = () => {
        const shown = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'certcase-timeline');
        if (shown === undefined || shown.getText() === '') return;
        subscription.dispose();
        resolve(shown);
      };
      const subscription = vscode.workspace.onDidOpenTextDocument(look);
      look();
    });
    assert.match(text.getText(), /^Timeline AC-2026-0417\n/);
    assert.match(text.getText(), /✓ Clearance · Done · 2 of at most 2 working days\n {4}Planned Mon 20/);
    const changed = new Promise<void>((resolve) => {
      const subscription = vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document !== text || !text.getText().includes('AC-2026-9999')) return;
        subscription.dispose();
        resolve();
      });
    });
    const edit = new vscode.WorkspaceEdit();
    const number = positionOf('AC-2026-0417');
    edit.replace(document.uri, new vscode.Range(number, number.translate(0, 12)), 'AC-2026-9999');
    await vscode.workspace.applyEdit(edit);
    await changed;
    await putBack();
  });

  for (const kind of ['SVG', 'PNG'] as const) {
    it(`is saved as ${kind}`, async () => {
      await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      const file = join(folder(), `saved.${kind.toLowerCase()}`);
      await runCommand(page, 'Certcase: Save Timeline…');
      await page.getByRole('option', { name: kind }).first().click();
      await nameFile(page, file);
      await page.getByText(`The timeline is saved as saved.${kind.toLowerCase()}`).first().waitFor();
      const bytes = await readFile(file);
      if (kind === 'SVG') {
        assert.match(
          bytes.toString(),
          /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*AC-2026-0417[\s\S]*<\/svg>\n$/,
        );
        return;
      }
      assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
      assert.equal(bytes.readUInt32BE(16), 2000);
      assert.ok(bytes.readUInt32BE(20) > 800);
      assert.equal(bytes.subarray(-8, -4).toString(), 'IEND');
    });
  }
});
