import type { Page } from 'playwright-core';

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

/** Opens the Problems panel; resolves once a problem is listed. */
export async function showProblems(page: Page): Promise<void> {
  await runCommand(page, 'Problems: Focus on Problems View');
  await page
    .getByRole('tree', { name: /problems/i })
    .getByRole('treeitem')
    .first()
    .waitFor();
}
