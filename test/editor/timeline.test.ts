import { before, describe, it } from 'mocha';
import type { FrameLocator, Page } from 'playwright-core';
import * as vscode from 'vscode';
import { runCommand } from '../../server/src/tools/embedded-vscode/workbench.ts';
import { openCase } from './cases.ts';
import { workbenchPage } from './page-client.ts';

describe('the timeline', () => {
  let page: Page;
  let document: vscode.TextDocument;

  before(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    document = await openCase('golden.case.yaml');
    page = await workbenchPage();
  });

  /** The page inside the webview that is on view. */
  function timeline(): FrameLocator {
    return page
      .locator('iframe.webview.ready:visible')
      .contentFrame()
      .locator('iframe#active-frame')
      .contentFrame();
  }

  /** The offset of the first place of a text in the case. */
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
});
