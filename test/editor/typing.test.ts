import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import type { CDPSession, Page } from 'playwright-core';
import * as vscode from 'vscode';
import { autoSave, lineWhen, showDocument } from './cases.ts';
import { workbenchPage } from './page-client.ts';

const english = `caseId: AC-2026-0602
direction: export
parties:
  client: { name: 宁波海曙贸易有限公司, }
goods:
  - line: 1
    name: Portable computers
    
  - line: 2
    name: Monitors
`;

const chinese = `案卷编号: AC-2026-0603
进出口: 出口
协议双方:
  委托方: { 名称: 宁波海曙贸易有限公司, }
商品:
  - 项号: 1
    名称: 便携式电脑
    
  - 项号: 2
    名称: 显示器
`;

interface Typing {
  readonly what: string;
  readonly text: string;
  /** The text in front of the place of typing. */
  readonly behind: string;
  /** What is typed: one key, or one choice of an input method, after the other. */
  readonly keys: readonly string[];
  readonly offered: string;
  /** The line once the suggestion is accepted. */
  readonly line: string;
}

const typings: readonly Typing[] = [
  {
    what: 'an English name in a goods line',
    text: english,
    behind: 'Portable computers\n    ',
    keys: ['h', 's', 'C'],
    offered: 'hsCode',
    line: '    hsCode: ',
  },
  {
    what: 'an English name between braces',
    text: english,
    behind: '贸易有限公司, ',
    keys: ['u', 's'],
    offered: 'uscc',
    line: '  client: { name: 宁波海曙贸易有限公司, uscc: }',
  },
  {
    what: 'an English word as a value',
    text: english.replace('direction: export', 'direction: '),
    behind: 'direction: ',
    keys: ['i'],
    offered: 'import',
    line: 'direction: import',
  },
  {
    what: 'a Chinese name in a goods line',
    text: chinese,
    behind: '便携式电脑\n    ',
    keys: ['商', '品'],
    offered: '商品编码',
    line: '    商品编码: ',
  },
  {
    what: 'a Chinese name between braces',
    text: chinese,
    behind: '贸易有限公司, ',
    keys: ['统一', '社会'],
    offered: '统一社会信用代码',
    line: '  委托方: { 名称: 宁波海曙贸易有限公司, 统一社会信用代码: }',
  },
  {
    what: 'a Chinese word as a value',
    text: chinese.replace('进出口: 出口', '进出口: '),
    behind: '进出口: ',
    keys: ['进'],
    offered: '进口',
    line: '进出口: 进口',
  },
];

describe('suggestions while one types', () => {
  let page: Page;
  let inputMethod: CDPSession;
  let folder: string;

  before(async () => {
    page = await workbenchPage();
    inputMethod = await page.context().newCDPSession(page);
    folder = await mkdtemp(join(tmpdir(), 'certcase-'));
    await autoSave('off');
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  after(async () => {
    await inputMethod.detach();
    await autoSave(undefined);
    await rm(folder, { recursive: true });
  });

  for (const [index, { what, text, behind, keys, offered, line }] of typings.entries()) {
    it(`open by themselves for ${what}`, async () => {
      const file = join(folder, `${index}.case.yaml`);
      await writeFile(file, text);
      const document = await showDocument(vscode.Uri.file(file));
      const cursor = document.positionAt(text.indexOf(behind) + behind.length);
      vscode.window.activeTextEditor!.selection = new vscode.Selection(cursor, cursor);
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      const widget = page.locator('.suggest-widget.visible');

      const [first, ...others] = keys;
      await press(first!);
      await widget.locator('.monaco-list-row').filter({ hasText: offered }).first().waitFor();
      for (const key of others) await press(key);
      await widget.locator('.monaco-list-row.focused').filter({ hasText: offered }).waitFor();
      await page.keyboard.press('Enter');
      await lineWhen(document, cursor.line, line);
    });
  }

  /** Presses one key; what is on no key is composed as an input method does: spelled out, then chosen. */
  async function press(key: string): Promise<void> {
    if (/^[ -~]$/.test(key)) {
      await page.keyboard.press(key);
      return;
    }
    for (const text of ['s', 'sh', 'shu']) {
      const end = text.length;
      await inputMethod.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    }
    await inputMethod.send('Input.insertText', { text: key });
  }
});
