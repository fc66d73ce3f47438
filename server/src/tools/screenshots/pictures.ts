import type { Page } from 'playwright-core';
import { visibleWebview } from '../embedded-vscode/webview.ts';
import { runCommand, showProblems } from '../embedded-vscode/workbench.ts';

/**
 * The pictures by their names in `docs/images/`. Each brings onto a page with an open case what the picture is of, and
 * ends once it is there. VS Code keeps its layout from one to the next, and the folder keeps the report: it comes last.
 */
export const pictures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async timeline(page) {
    await runCommand(page, 'View: Close Primary Side Bar');
    await runCommand(page, 'Certcase: Show Timeline');
    await visibleWebview(page).getByRole('heading').first().waitFor();
    // The case keeps the left half and the keyboard; what is drawn wants room.
    await runCommand(page, 'View: Focus Next Editor Group');
    await runCommand(page, 'View: Toggle Maximize Editor Group');
  },

  async board(page) {
    await runCommand(page, 'View: Show Certcase');
    await runCommand(page, 'Certcase: Show Case Board');
    await visibleWebview(page).locator('.row').first().waitFor();
  },

  async findings(page) {
    await runCommand(page, 'View: Show Explorer');
    await showProblems(page);
    await runCommand(page, 'View: Focus Active Editor Group');
    // To the nodes, where lenses and hints stand beside the findings, the cursor at the clearance.
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+G');
    await page.keyboard.type('81');
    await page.keyboard.press('Enter');
    await page.locator('.codelens-decoration:visible').first().waitFor();
  },

  async report(page) {
    if (await page.locator('.part.panel').isVisible()) await runCommand(page, 'View: Hide Panel');
    await runCommand(page, 'View: Close Primary Side Bar');
    await runCommand(page, 'Certcase: Generate Report…');
    await page.getByRole('option', { name: /^Case compliance report/ }).click();
    await page.getByRole('option', { name: /^Markdown/ }).click();
    await page.getByText('The report is saved as').first().waitFor();
    await runCommand(page, 'Markdown: Open Preview');
    await visibleWebview(page).getByRole('heading').first().waitFor();
  },
};
