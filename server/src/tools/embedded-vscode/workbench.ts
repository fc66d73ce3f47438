import { basename } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** Resolves once the editor holds a case and the keyboard, and the colour theme is on. */
export async function caseOpened(page: Page): Promise<void> {
  await page.locator('[data-mode-id="certcase"] .monaco-editor.focused').waitFor();
  await page.locator('.monaco-workbench[class*="vscode-theme-defaults-"]').waitFor();
}

/** Runs a command of the palette by its full title, such as `Certcase: Show Timeline`. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget .quick-input-box input').fill(`>${title}`);
  await page.getByRole('option', { name: title }).first().click();
}

/** Opens a file of the folder by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget .quick-input-box input').fill(name);
  await page.getByRole('option', { name }).first().click();
}

/** Names a file in VS Code's own dialog for saving. */
export async function nameFile(page: Page, path: string): Promise<void> {
  const field = await fileDialog(page);
  await field.fill(path);
  await field.press('Enter');
}

/** Names a folder that exists in VS Code's own dialog for opening. */
export async function nameFolder(page: Page, path: string): Promise<void> {
  const field = await fileDialog(page);
  await field.fill(path);
  // Until it is found, Enter takes what was there before.
  await page.getByRole('option', { name: basename(path), exact: true }).waitFor();
  await field.press('Enter');
}

/** The field for a path, once the dialog has listed the folder it begins with. */
async function fileDialog(page: Page): Promise<Locator> {
  // A question before it can have the same title; this one brings a path with it.
  await page.waitForFunction(`(() => {
    const widget = document.querySelector('.quick-input-widget');
    const path = widget.querySelector('.quick-input-box input').value;
    return path.startsWith('/') && widget.querySelector('.monaco-list-row') !== null;
  })()`);
  return page.locator('.quick-input-widget .quick-input-box input');
}

/** Opens the Problems panel; resolves once a problem is listed. */
export async function showProblems(page: Page): Promise<void> {
  await runCommand(page, 'Problems: Focus on Problems View');
  await page
    .getByRole('tree', { name: /problems/i })
    .getByRole('treeitem')
    .first()
    .waitFor();
}
