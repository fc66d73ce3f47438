import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { FrameLocator, Page } from 'playwright-core';
import * as vscode from 'vscode';
import { visibleWebview } from '../../server/src/tools/embedded-vscode/webview.ts';
import { runCommand } from '../../server/src/tools/embedded-vscode/workbench.ts';
import { workbenchPage } from './page-client.ts';

const hostile = '<img src=x onerror=alert(1)>';

/** The file of a case of the workspace, there or not. */
function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

/** The next editor that is shown with the place that is selected in it. */
function nextSelection(name: string): Promise<string> {
  return new Promise((resolve) => {
    const subscription = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (!textEditor.document.fileName.endsWith(name)) return;
      subscription.dispose();
      resolve(textEditor.document.lineAt(selections[0]!.start.line).text.trim());
    });
  });
}

describe('the case board', () => {
  let page: Page;
  let board: FrameLocator;

  before(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    page = await workbenchPage();
    await runCommand(page, 'Certcase: Show Case Board');
    board = visibleWebview(page);
  });

  after(async () => {
    await vscode.workspace.fs.delete(file('hostile.case.yaml')).then(undefined, () => undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('shows every case of the folder, open or not, what is overdue first', async () => {
    const rows = board.locator('.row');
    await rows.filter({ hasText: 'AC-2026-0417' }).waitFor();
    await rows.first().filter({ hasText: 'overdue' }).waitFor();
    assert.equal(await board.getByRole('status').textContent(), '2 of 2 cases');
  });

  it('follows the files: a case that comes, whatever it is called, and one that goes', async () => {
    const text = `caseId: "${hostile}"\ndirection: import\nparties:\n  client: { name: "${hostile}" }\n`;
    await vscode.workspace.fs.writeFile(file('hostile.case.yaml'), new TextEncoder().encode(text));
    await board.locator('.row').filter({ hasText: hostile }).waitFor();
    assert.equal(await board.locator('img').count(), 0);
    assert.equal(await board.getByRole('status').textContent(), '3 of 3 cases');
    await vscode.workspace.fs.delete(file('hostile.case.yaml'));
    await board.getByText('2 of 2 cases').waitFor();
  });

  it('opens a case by a click, where its next step is to be recorded', async () => {
    const selected = nextSelection('mistakes.case.yaml');
    await board.locator('.row').filter({ hasText: 'overdue' }).first().click();
    assert.match(await selected, /^(?:writeOff|plannedOn|riskyOrder|releasedOn|rootCause)/);
  });

  it('keeps its filter and takes one from the palette', async () => {
    await runCommand(page, 'Certcase: Filter Cases…');
    await page.locator('.quick-input-list').getByText('Overdue', { exact: true }).click();
    await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await runCommand(page, 'Certcase: Show Case Board');
    await board.getByText('1 of 2 cases').waitFor();
    await board.getByRole('button', { name: 'Show all' }).click();
    await board.getByText('2 of 2 cases').waitFor();
  });
});
