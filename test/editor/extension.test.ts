import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';

describe('the extension', () => {
  let document: vscode.TextDocument;

  before(async () => {
    const [file] = await vscode.workspace.findFiles('golden.case.yaml');
    document = await vscode.workspace.openTextDocument(file!);
    await vscode.window.showTextDocument(document);
  });

  it('takes a file named *.case.yaml for a case', () => {
    assert.equal(document.languageId, 'certcase');
  });

  it('is active once a case is open', async () => {
    const extension = vscode.extensions.getExtension('certcase.certcase');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });
});
