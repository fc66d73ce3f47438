import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openCase } from './cases.ts';

describe('formatting', () => {
  let document: vscode.TextDocument;
  let tidy: string;

  /** Opens the complete case and makes two of its lines untidy, the cursor behind the first of them. */
  async function openUntidy(): Promise<void> {
    document = await openCase('golden.case.yaml');
    tidy = document.getText();
    const edit = new vscode.WorkspaceEdit();
    const replace = (from: string, to: string) => {
      const start = tidy.indexOf(from);
      assert.ok(start >= 0, from);
      const range = new vscode.Range(document.positionAt(start), document.positionAt(start + from.length));
      edit.replace(document.uri, range, to);
    };
    replace('currency: USD     ', 'currency :   USD  ');
    replace('documents: [poa]', 'documents:  [ poa ]  ');
    await vscode.workspace.applyEdit(edit);
    const { line } = document.positionAt(document.getText().indexOf('[ poa ]'));
    const behind = new vscode.Position(line, document.lineAt(line).text.indexOf('poa') + 3);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(behind, behind);
  }

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.equal(document.getText(), tidy);
  });

  it('tidies the document by the command of the palette, and the cursor stays where it was in the text', async () => {
    await openUntidy();
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), tidy);
    const { active } = vscode.window.activeTextEditor!.selection;
    assert.equal(document.lineAt(active.line).text.slice(0, active.character), '    documents: [poa');
  });

  it('tidies on save where that is switched on', async () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'certcase' });
    await settings.update('formatOnSave', true, vscode.ConfigurationTarget.Global, true);
    await openUntidy();
    await document.save();
    await settings.update('formatOnSave', undefined, vscode.ConfigurationTarget.Global, true);
    assert.equal(document.getText(), tidy);
  });

  it('finds nothing to do in a tidy case', async () => {
    document = await openCase('golden.case.yaml');
    tidy = document.getText();
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      { tabSize: 4, insertSpaces: false },
    );
    assert.deepEqual(edits ?? [], []);
  });
});
