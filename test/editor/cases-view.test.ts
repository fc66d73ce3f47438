import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Locator, Page } from 'playwright-core';
import * as vscode from 'vscode';
import { runCommand } from '../../server/src/tools/embedded-vscode/workbench.ts';
import { workbenchPage } from './page-client.ts';

describe('the view of all cases', () => {
  let page: Page;
  let tree: Locator;

  const item = (text: string | RegExp) => tree.getByRole('treeitem').filter({ hasText: text });

  before(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    page = await workbenchPage();
    await vscode.commands.executeCommand('certcase.cases.focus');
    tree = page.getByRole('tree', { name: /Cases/ });
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.view.explorer');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('groups the cases by urgency, and counts the overdue ones on its badge', async () => {
    await item(/^Overdue/).waitFor();
    await item('AC-2026-0388').waitFor();
    const badge = page.locator('.activitybar .action-item', { has: page.getByLabel(/Certcase/) });
    await badge.locator('.badge-content').first().waitFor();
    assert.match((await badge.locator('.badge-content').first().textContent()) ?? '', /^\d+$/);
  });

  it('groups them by node from the palette, and back', async () => {
    await runCommand(page, 'Certcase: Group Cases by Node');
    await item(/^Write-off/).waitFor();
    assert.equal(await item(/^Overdue/).count(), 0);
    await runCommand(page, 'Certcase: Group Cases by Urgency');
    await item(/^Overdue/).waitFor();
  });

  it('shows what the filter lets pass, and says so', async () => {
    await runCommand(page, 'Certcase: Filter Cases…');
    await page.locator('.quick-input-list').getByText('Finished', { exact: true }).click();
    await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    await page.getByText('1 of 2 cases: Node: Finished').first().waitFor();
    assert.equal(await item('AC-2026-0388').count(), 0);
    await runCommand(page, 'Certcase: Filter Cases…');
    await page.locator('.quick-input-list').getByText('Finished', { exact: true }).click();
    await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    await item('AC-2026-0388').waitFor();
  });

  it('opens a case by a click, and its timeline from the item', async () => {
    const opened = new Promise<vscode.TextEditor>((resolve) => {
      const subscription = vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (!editor?.document.fileName.endsWith('mistakes.case.yaml')) return;
        subscription.dispose();
        resolve(editor);
      });
    });
    await item('AC-2026-0388').click();
    assert.equal((await opened).document.languageId, 'certcase');
    await item('AC-2026-0388').hover();
    await item('AC-2026-0388')
      .getByRole('button', { name: /Show Timeline/ })
      .click();
    await page.getByRole('tab', { name: /Timeline: AC-2026-0388/ }).waitFor();
  });
});
