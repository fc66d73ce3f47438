import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import type { Page } from 'playwright-core';
import * as vscode from 'vscode';
import { runCommand } from '../../server/src/tools/embedded-vscode/workbench.ts';
import { openCase } from './cases.ts';
import { workbenchPage } from './page-client.ts';

const folder = vscode.workspace.workspaceFolders![0]!.uri.fsPath;
const caseFile = join(folder, 'recording.case.yaml');
const inbox = join(folder, 'inbox');

/** The complete case of the workspace under numbers of its own, as far as an edit leaves it. */
async function writeCase(edit: (text: string) => string): Promise<vscode.TextDocument> {
  const golden = await readFile(join(folder, 'golden.case.yaml'), 'utf8');
  const own = golden
    .replaceAll('AC-2026-0417', 'AC-2026-0901')
    .replaceAll('YF-2026-118', 'YF-2026-901')
    .replaceAll('AIEC-2225-2026-004512', 'AIEC-2225-2026-009001')
    .replaceAll('222520261000451237', '222520261000900017')
    .replaceAll('COSU6281450370', 'COSU9000001234');
  const text = edit(own);
  await writeFile(caseFile, text);
  const document = await openCase('recording.case.yaml');
  if (document.getText() !== text) await vscode.commands.executeCommand('workbench.action.files.revert');
  await known(document);
  return document;
}

/** Resolves once the server has read what the document says now. */
async function known(document: vscode.TextDocument): Promise<void> {
  const start = new vscode.Position(0, 0);
  await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, start);
}

/** The text of a file on disk, as soon as it holds what is waited for. */
async function savedWhen(document: vscode.TextDocument, act: () => Promise<void>): Promise<string> {
  const saved = new Promise<void>((resolve) => {
    const listener = vscode.workspace.onDidSaveTextDocument((one) => {
      if (one.uri.toString() !== document.uri.toString()) return;
      listener.dispose();
      resolve();
    });
  });
  await act();
  await saved;
  return readFile(document.uri.fsPath, 'utf8');
}

async function choose(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('.quick-input-widget').getByRole('option', { name }).first().click();
}

/** Answers an input box, once it asks for that. */
async function answer(page: Page, prompt: string | RegExp, text?: string): Promise<void> {
  const widget = page.locator('.quick-input-widget');
  await widget.getByText(prompt).first().waitFor();
  if (text !== undefined) await widget.locator('.quick-input-box input').fill(text);
  await page.keyboard.press('Enter');
}

const withoutWriteOff = (text: string): string =>
  text
    .replace(/^ {4}completedOn: 2026-05-09 .*\n {4}list: .*\n/m, '')
    .replace(/^ {2}archive:\n(?: {4}.*\n)*/m, '');

describe('recording instead of typing', () => {
  let page: Page;

  before(async () => {
    page = await workbenchPage();
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await rm(caseFile, { force: true });
    await rm(inbox, { recursive: true, force: true });
  });

  it('records a receipt from the clipboard, after the difference was shown', async () => {
    const document = await writeCase((text) => text.replace(/^ {4}receipt: \{ number: AP.*\n/m, ''));
    await vscode.env.clipboard.writeText(
      '代理进出口证明申请回执\n申请回执编号：AP20260415009001  受理日期：2026年4月15日\n合同号：YF-2026-901',
    );
    const text = await savedWhen(document, async () => {
      await runCommand(page, 'Certcase: Record Receipt…');
      await choose(page, /Clipboard/);
      await page.getByRole('tab', { name: /Application receipt in AC-2026-0901/ }).waitFor();
      await choose(page, /Record/);
    });
    assert.match(text, /^ {4}receipt:\n {6}number: AP20260415009001\n {6}receivedOn: 2026-04-15$/m);
    assert.equal(
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => /receipt in/.test(label)),
      false,
    );
  });

  it('records what waits in the inbox, moves it on, and says why the rest stays', async () => {
    const document = await writeCase(withoutWriteOff);
    await mkdir(inbox);
    const list = {
      type: 'write-off-list',
      number: 'WO20260509009001',
      receivedOn: '2026-05-09',
      declaration: '222520261000900017',
    };
    await writeFile(join(inbox, 'a-list.json'), JSON.stringify(list));
    await writeFile(join(inbox, 'b-greeting.txt'), '您好，附件请查收。');
    const text = await savedWhen(document, async () => {
      await runCommand(page, 'Certcase: Record Receipt…');
      await choose(page, /Inbox.*2 waiting/);
      await choose(page, /Record/);
    });
    assert.match(text, /^ {4}list:\n {6}number: WO20260509009001\n {6}receivedOn: 2026-05-09$/m);
    const left = page.locator('.quick-input-widget').getByRole('option', { name: /b-greeting\.txt/ });
    await left.waitFor();
    assert.match((await page.locator('.quick-input-widget').textContent()) ?? '', /1 recorded, 1 not/);
    assert.match((await left.textContent()) ?? '', /Nothing on it says what it is/);
    await page.keyboard.press('Escape');
    assert.deepEqual(
      ['recorded/a-list.json', 'a-list.json', 'b-greeting.txt'].map((name) => existsSync(join(inbox, name))),
      [true, false, true],
    );
  });

  it('records that the customs receipt was looked up at this minute', async () => {
    const document = await writeCase((text) => withoutWriteOff(text).replace(/^ {4}releasedOn: .*\n/m, ''));
    const minuteInChina = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 16);
    const earliest = minuteInChina();
    const text = await savedWhen(document, () => runCommand(page, 'Certcase: Record Receipt Check Now'));
    const recorded = /2026-04-28T09:00, (\S+)\]/.exec(text)?.[1] ?? '';
    assert.ok(earliest <= recorded && recorded <= minuteInChina(), `${recorded} is not between then and now`);
  });

  it('asks what a node lacks, completes it, and lists what is left to do', async () => {
    const document = await writeCase(withoutWriteOff);
    const text = await savedWhen(document, async () => {
      await runCommand(page, 'Certcase: Complete Node…');
      await page
        .locator('.quick-input-widget')
        .getByRole('option', { name: /^Write-off/ })
        .first()
        .waitFor();
      await page.locator('.quick-input-widget .quick-input-box input').fill('Write-off');
      await page.keyboard.press('Enter');
      await answer(page, /Day on which the write-off was completed/, '2026年5月8日');
      await answer(page, /Number of the list/, 'WO20260508009001');
      await answer(page, /Day on which the list came/, '2026-05-08');
    });
    assert.match(
      text,
      /^ {4}completedOn: 2026-05-08\n {4}list:\n {6}number: WO20260508009001\n {6}receivedOn: 2026-05-08$/m,
    );
    await page
      .getByText(/Write-off is completed/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
  });

  it('enters on the day of submission what is known that day, and nothing besides', async () => {
    const without = (text: string) => text.replace(/^nodes:\n[\s\S]*?(?=^tracking:)/m, '');
    const document = await writeCase(without);
    const before = document.getText();
    const text = await savedWhen(document, async () => {
      await runCommand(page, 'Certcase: Complete Node…');
      await choose(page, /^Pre-review/);
      await answer(page, /Day on which the materials went to pre-review/);
      await choose(page, /^No answer yet/);
    });
    const lines = (one: string) => one.split('\n').filter((line) => line !== '');
    const entered = ['nodes:', '  preReview:', '    submittedOn: 2026-05-20'];
    assert.deepEqual(
      lines(text).filter((line) => !entered.includes(line)),
      lines(before),
    );
    assert.ok(text.includes(entered.join('\n')));
    await page
      .getByText(/Pre-review is (?:not completed yet|entered as far as it is known)/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
  });

  it('writes a new case of a few answers, and stands at the first thing to fill in', async () => {
    const file = join(folder, 'AC-2026-0902.case.yaml');
    await rm(file, { force: true });
    const opened = new Promise<vscode.TextEditor>((resolve) => {
      const listener = vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.uri.fsPath !== file) return;
        listener.dispose();
        resolve(editor);
      });
    });
    await runCommand(page, 'Certcase: New Case…');
    await choose(page, /^Export/);
    await choose(page, /简体中文/);
    await answer(page, /Number of the case/);
    await choose(page, /上海远帆国际贸易有限公司/);
    await choose(page, /Huatong/);
    await choose(page, /^2225/);
    await answer(page, /Number of the agency agreement/, 'AGR-2026-0902');
    await answer(page, /Day on which both sides signed/, '2026-05-18');
    const editor = await opened;
    const text = await readFile(file, 'utf8');
    assert.match(text, /^caseId: AC-2026-0902$/m);
    assert.match(text, /^direction: export /m);
    assert.match(text, /^ {4}uscc: 91310115MA1H7K2Q2P /m);
    assert.match(text, /双方法律责任/);
    assert.match(text, /plannedOn: 2026-06-10/);
    assert.equal(editor.document.getText(editor.selection), '待补');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await rm(file);
  });

  it('makes goods lines of rows that are pasted from a spreadsheet', async () => {
    const document = await writeCase((text) => text);
    const editor = vscode.window.activeTextEditor!;
    const line = document.getText().split('\n').indexOf('documents:') - 1;
    editor.selection = new vscode.Selection(line, 0, line, 0);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    // The keys paste what the browser's own clipboard holds.
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const rows =
      '商品名称\\tHS编码\\t数量\\t单价\\t总价\\t币制\\t原产国\\n咖啡机\\t8516.71.00.00\\t400台\\t182.00\\t72,800.00\\t欧元\\t意大利';
    await page.evaluate(`navigator.clipboard.writeText('${rows}')`);
    const changed = new Promise<void>((resolve) => {
      const listener = vscode.workspace.onDidChangeTextDocument(({ document: one, contentChanges }) => {
        if (one !== document || contentChanges.length === 0) return;
        listener.dispose();
        resolve();
      });
    });
    await page.keyboard.press('Control+V');
    await changed;
    assert.match(
      document.getText(),
      /^ {2}- line: 3\n {4}name: 咖啡机\n {4}hsCode: "8516710000"\n {4}quantity: 400\n {4}unit: 台\n {4}unitPrice: 182\.00\n {4}amount: 72800\.00\n {4}currency: EUR\n {4}origin: IT\n\ndocuments:$/m,
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
