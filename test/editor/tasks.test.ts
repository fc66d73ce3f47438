import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { nameFile, runCommand } from '../../server/src/tools/embedded-vscode/workbench.ts';
import { diagnosticsWhen } from './cases.ts';
import { workbenchPage } from './page-client.ts';

const overdue = 'caseId: AC-2026-0999\nnodes:\n  clearance: { releasedOn: 2026-05-08 }\n';

describe('the tasks of the day', () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const place = (name: string) => vscode.Uri.joinPath(folder!.uri, name);
  const file = place('overdue.case.yaml');
  const other = place('other-overdue.case.yaml');
  const settings = () => vscode.workspace.getConfiguration('certcase');

  before(async () => {
    const write = (uri: vscode.Uri, text: string) =>
      vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await write(file, overdue);
    await write(other, overdue.replace('0999', '0998'));
  });

  after(async () => {
    await settings().update('dailyReminder', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('stand in Problems, also those of a file that nobody has opened', async () => {
    await diagnosticsWhen(file, (codes) => codes.includes('write-off/deadline'));
    assert.ok(vscode.workspace.textDocuments.every(({ uri }) => uri.toString() !== file.toString()));
  });

  it('are counted in the one status bar item, which leads to the view', async () => {
    const page = await workbenchPage();
    const item = page.getByRole('button', { name: /^Certcase: \d+ overdue/ });
    await item.waitFor();
    await item.click();
    const tasks = page.getByRole('tree', { name: 'Tasks' });
    await tasks.getByRole('treeitem', { name: /^Overdue/ }).waitFor();
    await page
      .getByRole('treeitem', { name: /AC-2026-0999/ })
      .first()
      .waitFor();
  });

  it('lead to the line where they are to be recorded', async () => {
    const page = await workbenchPage();
    const revealed = new Promise<string>((resolve) => {
      const subscription = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const { document } = textEditor;
        if (document.uri.toString() !== file.toString()) return;
        subscription.dispose();
        resolve(document.getText(selections[0]));
      });
    });
    await page
      .getByRole('treeitem', { name: /Write-off overdue.*AC-2026-0999/ })
      .first()
      .click();
    assert.equal(await revealed, '2026-05-08');
  });

  it('remind of nothing unless that is switched on, and then once', async () => {
    const page = await workbenchPage();
    assert.equal(settings().inspect('dailyReminder')?.defaultValue, false);
    // The list of notifications holds them whether or not the window has the focus that toasts wait for.
    await vscode.commands.executeCommand('notifications.showList');
    const reminders = page.getByText(/Certcase: \d+ (?:overdue|due today)[.,]/);
    assert.equal(await reminders.count(), 0);
    await settings().update('dailyReminder', true, vscode.ConfigurationTarget.Workspace);
    await reminders.first().waitFor();
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('are exported as a calendar', async () => {
    const target = place('due.ics');
    const page = await workbenchPage();
    await runCommand(page, 'Certcase: Export Deadlines as Calendar…');
    await nameFile(page, target.fsPath);
    await page.getByText('deadlines are saved as due.ics').first().waitFor();
    const written = await readFile(target.fsPath, 'utf8');
    assert.match(written, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    assert.match(written, /SUMMARY:Complete the write-off · AC-2026-0999\r\n/);
  });

  it('are gone from Problems with their file', async () => {
    await diagnosticsWhen(other, (codes) => codes.includes('write-off/deadline'));
    await vscode.workspace.fs.delete(other);
    await diagnosticsWhen(other, (codes) => codes.length === 0);
  });
});
