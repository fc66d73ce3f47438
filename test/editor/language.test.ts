import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { visibleWebview } from '../../server/src/tools/embedded-vscode/webview.ts';
import { autoSave, codeOf, diagnosticsWhen, lineWhen, openCase, showDocument } from './cases.ts';
import { workbenchPage } from './page-client.ts';

/** Its first goods line is not finished; a code in the second would be read as another number. */
const typed = `caseId: AC-2026-0601
direction: import
parties:
  client: { name: 宁波海曙贸易有限公司 }
  agent: { name: Huatong Import & Export Agency Co., Ltd. }
agreement:
  number: AGR-2026-0061
goods:
  - line: 1
    name: Portable computers
    hsC
    quantity: 120
  - line: 2
    name: Frozen pork
    hsCode: 0203290090
  - line: 3
    name: Portable computers
    hsCode: "8471309000"
documents:
  - { id: agreement, type: agency-agreement, number: AGR-2026-0061 }
nodes:
`;

describe('a case that is being typed', () => {
  let document: vscode.TextDocument;
  let folder: string;

  before(async () => {
    // Outside the workspace, whose cases other tests count.
    folder = await mkdtemp(join(tmpdir(), 'certcase-'));
    const file = join(folder, 'typed.case.yaml');
    await writeFile(file, typed);
    // VS Code in a browser saves by itself, which tidies nothing, and a save that comes meanwhile joins that one.
    await autoSave('off');
    document = await showDocument(vscode.Uri.file(file));
    await diagnosticsWhen(document.uri, (codes) => codes.includes('style/quote-code'));
  });

  after(async () => {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await autoSave(undefined);
    await rm(folder, { recursive: true });
  });

  it('is offered the names that fit, with what they are', async () => {
    const line = document.lineAt(lineOf('    hsC'));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      line.range.end,
    );
    const item = list.items.find(({ label }) => labelOf(label) === 'hsCode');
    assert.ok(item, `hsCode is not among ${list.items.map(({ label }) => labelOf(label)).join(', ')}`);
    assert.match(String(item.documentation), /HS code, 10 digits/);
    assert.equal(item.command?.command, 'editor.action.triggerSuggest');
    assert.deepEqual(
      list.items.filter(({ label }) => labelOf(label) === 'line'),
      [],
    );
  });

  it('takes what is typed and accepted, and asks on for the value', async () => {
    const editor = await vscode.window.showTextDocument(document);
    const { end } = document.lineAt(lineOf('    hsC')).range;
    editor.selection = new vscode.Selection(end, end);
    const page = await workbenchPage();
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    const suggestions = page.locator('.suggest-widget.visible .monaco-list-row');
    await suggestions.filter({ hasText: 'hsCode' }).first().waitFor();
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    assert.equal(document.lineAt(end.line).text, '    hsCode: ');
    await suggestions.filter({ hasText: '8471309000' }).first().waitFor();
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    assert.equal(document.lineAt(end.line).text, '    hsCode: "8471309000"');
  });

  it('gets a node with what it needs, in its place', async () => {
    const editor = await vscode.window.showTextDocument(document);
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '  pre'));
    const cursor = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(cursor, cursor);
    const page = await workbenchPage();
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await page
      .locator('.suggest-widget.visible .monaco-list-row')
      .filter({ hasText: 'preReview' })
      .first()
      .waitFor();
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    assert.match(
      document.getText(),
      /\n {2}preReview:\n {4}submittedOn: \n {4}documents: \[agreement\]\n {4}receipt:\n {6}number: \n/,
    );
    await vscode.commands.executeCommand('hideSuggestWidget');
    await vscode.commands.executeCommand('leaveSnippet');
  });

  it('is tidied whenever it is saved, where the editor is told to', async () => {
    const settings = vscode.workspace.getConfiguration('editor', {
      languageId: 'certcase',
      uri: document.uri,
    });
    const wanted = { 'source.fixAll.certcase': 'explicit' };
    await settings.update('codeActionsOnSave', wanted, vscode.ConfigurationTarget.Workspace, true);
    const written = '    hsCode: 0203290090';
    const line = document.lineAt(lineOf(written)).range;
    const editor = await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.save');
    assert.equal(document.lineAt(line.start).text, '    hsCode: "0203290090"');

    // Saved in the very moment of the last key.
    const page = await workbenchPage();
    await editor.edit((edit) => edit.replace(document.lineAt(line.start).range, written.slice(0, -2)));
    editor.selection = new vscode.Selection(line.end.translate(0, -2), line.end.translate(0, -2));
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await page.keyboard.type('90');
    await page.keyboard.press('Control+s');
    await lineWhen(document, line.start.line, '    hsCode: "0203290090"');
    await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace, true);
  });

  it('leads from a finding to the page of its rule, without any network', async () => {
    const mistakes = await openCase('mistakes.case.yaml');
    const diagnostics = await diagnosticsWhen(mistakes.uri, (codes) => codes.includes('goods/hs-code'));
    const { range } = diagnostics.find((diagnostic) => codeOf(diagnostic) === 'goods/hs-code')!;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      mistakes.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const { command } = actions.find(({ title }) => title === 'Show the rule goods/hs-code')!;
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
    const page = await workbenchPage();
    const preview = visibleWebview(page);
    await preview.getByRole('heading', { name: 'The HS code has ten digits' }).waitFor();
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  function lineOf(text: string): number {
    const lines = document.getText().split('\n');
    const line = lines.findIndex((one) => one.startsWith(text));
    assert.notEqual(line, -1, `no line begins with ${text}`);
    return line;
  }
});

function labelOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === 'string' ? label : label.label;
}
