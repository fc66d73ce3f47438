import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openCase } from './cases.ts';

const folder = join(vscode.workspace.workspaceFolders![0]!.uri.fsPath, 'navigation');

const certified = `caseId: AC-2026-0801
documents:
  - { id: contract, type: contract, file: scans/contract.pdf }
nodes:
  preReview:
    documents: [contract]
  verification:
    certificate:
      number: AIEC-2225-2026-008001
  clearance:
    declaration:
      number: "222520261000800117"
      attachedDocuments:
        - { type: agency-certificate, number: "AIEC-2225-2026-008001" }
waivers:
  - { rule: goods/hs-code }
`;
const declared = `caseId: AC-2026-0802
# AIEC-2225-2026-008001 was split
nodes:
  clearance:
    declaration:
      attachedDocuments: [{ type: 代理证明, number: ＡＩＥＣ－２２２５－２０２６－００８００１ }]
`;

/** Where a text stands, counted from the place where another one does. */
function positionOf(document: vscode.TextDocument, text: string, after = ''): vscode.Position {
  const all = document.getText();
  const offset = all.indexOf(text, all.indexOf(after));
  assert.notEqual(offset, -1, text);
  return document.positionAt(offset + 1);
}

describe('navigation in the editor', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await mkdir(join(folder, 'scans'), { recursive: true });
    await writeFile(join(folder, 'scans', 'contract.pdf'), '');
    await writeFile(join(folder, 'certified.case.yaml'), certified);
    await writeFile(join(folder, 'declared.case.yaml'), declared);
    document = await openCase('navigation/certified.case.yaml');
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await rm(folder, { recursive: true });
  });

  it('goes from the declaration to the certificate with F12, and to that of another case', async () => {
    const editor = await vscode.window.showTextDocument(document);
    const start = positionOf(document, 'AIEC', 'attachedDocuments');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    const [selection] = vscode.window.activeTextEditor!.selections;
    assert.equal(document.lineAt(selection!.active.line).text.trim(), 'number: AIEC-2225-2026-008001');

    const other = await openCase('navigation/declared.case.yaml');
    const [target] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      other.uri,
      positionOf(other, 'ＡＩＥＣ'),
    );
    assert.equal(target?.targetUri.toString(), document.uri.toString());
    assert.equal(document.getText(target?.targetSelectionRange), 'AIEC-2225-2026-008001');
  });

  it('opens the page of the rule of a waiver with F12', async () => {
    const editor = await vscode.window.showTextDocument(document);
    const start = positionOf(document, 'goods/hs-code');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    const page = vscode.window.activeTextEditor!.document;
    assert.equal(page.uri.toString(), 'certcase-rule:/goods/hs-code.md');
    assert.match(page.getText(), /`goods\/hs-code`/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('shows nodes and papers in the outline, with what tells them apart', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const named = (from: readonly vscode.DocumentSymbol[], name: string) =>
      from.find((one) => one.name === name);
    assert.equal(named(symbols, 'Case number')?.detail, 'AC-2026-0801');
    const clearance = named(named(symbols, 'Nodes')?.children ?? [], 'Clearance');
    assert.equal(named(clearance?.children ?? [], 'Declaration')?.detail, '222520261000800117');
  });

  it('finds a case by its certificate', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'AIEC-2225-2026-008001',
    );
    assert.deepEqual(
      found.map(({ name, containerName }) => [name, containerName]),
      [['AIEC-2225-2026-008001', 'certificate · AC-2026-0801 · certified.case.yaml']],
    );
  });

  it('links the scan of a paper and the rule of a waiver', async () => {
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
      10,
    );
    assert.deepEqual(
      links.map(({ range, target }) => [
        document.getText(range),
        target?.scheme,
        target?.path.split('/').at(-1),
      ]),
      [
        ['scans/contract.pdf', vscode.Uri.file('/').scheme, 'contract.pdf'],
        ['goods/hs-code', 'command', 'certcase.showRule'],
      ],
    );
  });

  it('folds the clearance into its first line', async () => {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const line = positionOf(document, 'clearance').line;
    const fold = ranges.find(({ start }) => start === line);
    assert.equal(document.lineAt(fold!.end).text.trim().slice(0, 8), '- { type');
  });

  it('renames a certificate in both cases, and in no comment', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      positionOf(document, 'AIEC'),
      'AIEC-2225-2026-008888',
    );
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    await vscode.workspace.saveAll();
    const saved = (name: string) => readFile(join(folder, name), 'utf8');
    assert.equal(await saved('certified.case.yaml'), certified.replaceAll('2026-008001', '2026-008888'));
    assert.equal(
      await saved('declared.case.yaml'),
      declared.replace('ＡＩＥＣ－２２２５－２０２６－００８００１', 'AIEC-2225-2026-008888'),
    );
  });

  it('refuses a name that is none, in a sentence', async () => {
    await assert.rejects(
      async () =>
        vscode.commands.executeCommand(
          'vscode.executeDocumentRenameProvider',
          document.uri,
          positionOf(document, 'AIEC'),
          'AIEC-1',
        ),
      /AIEC is followed by 4 digits of the port/,
    );
  });
});
