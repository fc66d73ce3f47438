import type { Page } from 'playwright-core';
import { visibleWebview } from '../embedded-vscode/webview.ts';
import { runCommand, showProblems } from '../embedded-vscode/workbench.ts';

/**
 * The pictures by their names in `docs/images/`. Each brings onto a page with an open case what the picture is of, and
 * ends once it is there.
 */
export const pictures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  findings: showProblems,

  async timeline(page) {
    await runCommand(page, 'Certcase: Show Timeline');
    await visibleWebview(page).getByRole('heading').first().waitFor();
    // The case takes the left half; what is drawn wants room.
    await runCommand(page, 'View: Toggle Maximize Editor Group');
  },

  async board(page) {
    await runCommand(page, 'Certcase: Show Case Board');
    await visibleWebview(page).locator('.row').first().waitFor();
  },

  async report(page) {
    await runCommand(page, 'Certcase: Generate Report…');
    await page.getByRole('option', { name: /^Case compliance report/ }).click();
    await page.getByRole('option', { name: /^Markdown/ }).click();
    await page.getByText('The report is saved as').first().waitFor();
    await runCommand(page, 'Markdown: Open Preview');
    await visibleWebview(page).getByRole('heading').first().waitFor();
  },
};
