import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Page } from 'playwright-core';
import * as vscode from 'vscode';
import { runCommand } from '../../server/src/tools/embedded-vscode/workbench.ts';
import { openCase } from './cases.ts';
import { workbenchPage } from './page-client.ts';

const asOf = '2026-05-20';

/** Every kind of report: how the palette leads to it, and what the file then says. */
const reports = [
  {
    kind: 'Case compliance report',
    format: 'HTML',
    file: `AC-2026-0388-compliance-${asOf}.html`,
    says: /Not compliant[\s\S]*<figure><svg/,
  },
  {
    kind: 'Case compliance report',
    format: 'Markdown',
    file: `AC-2026-0388-compliance-${asOf}.md`,
    says: /^# Compliance report/,
  },
  {
    kind: 'Hand-over card',
    format: 'Text',
    file: `AC-2026-0388-hand-over-${asOf}.txt`,
    says: /■ Who owes what/,
  },
  {
    kind: 'Workspace compliance report',
    format: 'CSV',
    file: `compliance-of-all-cases-${asOf}.csv`,
    says: /AC-2026-0388.*\r\n[\s\S]*AC-2026-0417/,
  },
  {
    kind: 'Risky orders of the last three months',
    format: 'Excel (.xlsx)',
    file: `risky-orders-${asOf}.xlsx`,
    says: /^PK/,
  },
  {
    kind: 'Agreement review',
    format: 'Markdown',
    file: `agreement-review-${asOf}.md`,
    says: /AGR-2026-0027/,
  },
  {
    kind: 'Archive manifest',
    format: 'Markdown',
    file: 'AP20260409000518-archive-manifest.md',
    says: /Not archived yet/,
  },
];

function uriOf(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(name)));
}

describe('reports from the palette', () => {
  let page: Page;
  const written = new Set<string>();

  before(async () => {
    page = await workbenchPage();
  });

  after(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of written) await vscode.workspace.fs.delete(uriOf(name));
  });

  async function generate(kind: string, format: string, file: string): Promise<void> {
    await vscode.commands.executeCommand('notifications.clearAll');
    await runCommand(page, 'Certcase: Generate Report…');
    await choose(kind);
    await choose(format);
    await page.getByText(`The report is saved as ${file}`).first().waitFor();
    written.add(file);
  }

  async function choose(label: string): Promise<void> {
    await page.locator('.quick-input-widget .quick-input-box input').fill(label);
    await page.getByRole('option', { name: label }).first().click();
  }

  /** In the list of notifications, which is there whether or not the window has the focus that toasts wait for. */
  async function answer(action: string): Promise<void> {
    await vscode.commands.executeCommand('notifications.showList');
    await page.locator('.notifications-center').getByRole('button', { name: action, exact: true }).click();
  }

  for (const { kind, format, file, says } of reports) {
    it(`${kind} as ${format}`, async () => {
      await openCase('mistakes.case.yaml');
      await generate(kind, format, file);
      assert.match(await textOf(file), says);
    });
  }

  it('copies the hand-over card, and shows what an editor can show', async () => {
    const name = `AC-2026-0388-hand-over-${asOf}.txt`;
    assert.equal(await vscode.env.clipboard.readText(), await textOf(name));
    await vscode.window.showTextDocument(uriOf(name));
  });

  it('opens what an editor does not show by itself, and shows where it is', async () => {
    const name = `AC-2026-0388-compliance-${asOf}.html`;
    await openCase('mistakes.case.yaml');
    await generate('Case compliance report', 'HTML', name);
    await answer('Show in Folder');
    await page.locator(`.explorer-folders-view .monaco-list-row.focused[aria-label^="${name}"]`).waitFor();
    await generate('Case compliance report', 'HTML', name);
    await answer('Open');
    await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  });

  it('verifies an archive against the hashes of its manifest', async () => {
    const name = 'AP20260415001946-20260511-archive-manifest.sha256';
    await openCase('golden.case.yaml');
    await generate('Archive manifest', 'List of hashes (.sha256)', name);
    assert.equal(vscode.window.activeTextEditor?.document.uri.path.endsWith(name), true);
    await runCommand(page, 'Certcase: Verify Archive…');
    await page.getByText('Intact: the one file that is listed is as it was.').first().waitFor();

    const golden = await vscode.workspace.fs.readFile(uriOf('golden.case.yaml'));
    try {
      await vscode.workspace.fs.writeFile(uriOf('golden.case.yaml'), new Uint8Array([...golden, 10]));
      await runCommand(page, 'Certcase: Verify Archive…');
      await page.getByText('Not intact: 1 changed; 0 intact.').first().waitFor();
    } finally {
      await vscode.workspace.fs.writeFile(uriOf('golden.case.yaml'), golden);
    }
  });
});
