import { describe, expect, it } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import type { CasesAnswer } from '../../server/src/protocol/cases.ts';
import { openFolder } from './case-folder.ts';
import { complianceReport } from './cases.ts';
import { type Editor, modern, plain, startEditor } from './editor.ts';
import { supply } from './supplied-files.ts';

/** A case with a finding of its own, and with numbers that no second case may have. */
const text = `caseId: AC-1
goods: [{ hsCode: 84713 }]
nodes:
  verification: { certificate: { number: AIEC-1 } }
`;
const ofItsOwn = 'goods/hs-code';
const acrossFiles = ['case/duplicate-id', 'clearance/certificate-reused'];
const isComplete = ({ complete }: CasesAnswer) => complete;
const codesOf = (found: readonly Diagnostic[]) => found.map(({ code }) => String(code));
const compared = (found: readonly Diagnostic[]) =>
  codesOf(found).filter((code) => acrossFiles.includes(code));

/** What is merely shown of a case, by the address that editors give it; `{path}` is the path of the case itself. */
const views = [
  'git:{path}?%7B%22path%22%3A%22{path}%22%2C%22ref%22%3A%22HEAD%22%7D',
  'git:{path}.git?%7B%22ref%22%3A%22%22%7D',
  'gitlens://abc{path}?%7B%22ref%22%3A%22HEAD%22%7D',
  'review:{path}?%7B%22base%22%3Atrue%7D',
  'clipboardCompare:{path}?1',
  'clipboardCompare:/a.case.yaml',
  'scm-history-item:{path}',
  'vscode-local-history:{path}?1',
  'merge-conflict.conflict-diff:{path}?1',
  'vscode-chat-code-block://session/response_1/0',
  'vscode-chat-code-block:/response_1/0.case.yaml',
  'chat-editing-snapshot-text-model:{path}?1',
  'vscode-notebook-cell:/cases/a.ipynb#W0sZmlsZQ%3D%3D',
  'walkThroughSnippet:/a.case.yaml',
  'output:certcase',
  'inmemory://model/1',
  'certcase-proposal:/a.case.yaml',
  'file://{path}?version=1',
  'fugitive://{path}.git//0/a.case.yaml',
  'diffview://{path}.git/abc/a.case.yaml',
  'jar:file:///cases.jar!/a.case.yaml',
];

async function withCase() {
  const folder = await openFolder({ 'a.case.yaml': text });
  const { editor } = folder;
  const a = folder.address('a.case.yaml');
  editor.open(text, 1, a);
  expect(codesOf(await editor.diagnostics(a))).toContain(ofItsOwn);
  await editor.casesWhen(isComplete);
  return { ...folder, a };
}

describe('a document that can only be looked at', () => {
  it.each(views)('%s has no findings, and is no second case', async (address) => {
    const { editor, a, path } = await withCase();
    const view = address.replaceAll('{path}', `${path}/a.case.yaml`);
    editor.open(text, 1, view);
    expect(await editor.diagnostics(view)).toEqual([]);
    expect(compared(await editor.diagnostics(a))).toEqual([]);
    const { cases } = await editor.casesWhen(isComplete);
    expect(cases.map(({ uri }) => uri)).toEqual([a]);
    editor.close(view);
    expect(compared(await editor.diagnostics(a))).toEqual([]);
  });

  it('is read all the same: outline, folds, hover, colours', async () => {
    const { editor } = await withCase();
    const view = 'git:/cases/a.case.yaml?%7B%22ref%22%3A%22HEAD%22%7D';
    editor.open(text, 1, view);
    const position = { line: 0, character: 9 };
    expect(await editor.ask('textDocument/documentSymbol', {}, view)).not.toEqual([]);
    expect(await editor.ask('textDocument/foldingRange', {}, view)).not.toEqual([]);
    expect(await editor.ask('textDocument/hover', { position }, view)).not.toBeNull();
    const tokens = await editor.ask<{ data: number[] }>('textDocument/semanticTokens/full', {}, view);
    expect(tokens.data).not.toEqual([]);
  });

  it('is neither changed nor reported on', async () => {
    const { editor } = await withCase();
    const view = 'git:/cases/a.case.yaml?%7B%22ref%22%3A%22HEAD%22%7D';
    editor.open(text, 1, view);
    const position = { line: 3, character: 45 };
    const range = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };
    const actions = { range, context: { diagnostics: [] } };
    expect(await editor.ask('textDocument/codeAction', actions, view)).toBeNull();
    expect(await editor.ask('textDocument/rename', { position, newName: 'AIEC-2' }, view)).toBeNull();
    expect(await editor.ask('textDocument/codeLens', {}, view)).toEqual([]);
    expect(await editor.ask('certcase/report', complianceReport, view)).toBeNull();
    expect(await editor.ask('certcase/timeline', {}, view)).toBeNull();
  });

  it('is published nothing of to an editor that cannot ask', async () => {
    const { editor } = await startEditor({ capabilities: plain });
    editor.open(text, 1, 'git:/cases/a.case.yaml?%7B%22ref%22%3A%22HEAD%22%7D');
    editor.open(text, 1, 'git:/cases/.certcase.yaml?%7B%22ref%22%3A%22HEAD%22%7D');
    editor.open(text, 1, 'file:///cases/b.case.yaml');
    await editor.published(1);
    expect(published(editor)).toEqual(['file:///cases/b.case.yaml']);
  });

  it('may be an older project file', async () => {
    const { editor } = await withCase();
    const older = 'git:/cases/.certcase.yaml?%7B%22ref%22%3A%22HEAD%22%7D';
    editor.open('deviationPercnt: 5\n', 1, older);
    expect(await editor.diagnostics(older)).toEqual([]);
  });
});

function published({ sent }: Editor): string[] {
  const notes = sent.filter(({ method }) => method === 'textDocument/publishDiagnostics');
  return notes.map(({ params }) => (params as { readonly uri: string }).uri);
}

describe('a document that is checked by itself', () => {
  it.each([
    'untitled:Untitled-1',
    'untitled:{path}/a.case.yaml',
    'untitled:{path}/copy.case.yaml',
    'buffer:1',
    'file://',
    'sftp://host/cases/a.case.yaml',
    'vscode-vfs://github/owner/cases/a.case.yaml',
  ])('%s has its own findings, and is no second case', async (address) => {
    const { editor, a, path } = await withCase();
    const copy = address.replace('{path}', path);
    editor.open(text, 1, copy);
    const found = await editor.diagnostics(copy);
    expect(codesOf(found)).toContain(ofItsOwn);
    expect(compared(found)).toEqual([]);
    expect(compared(await editor.diagnostics(a))).toEqual([]);
    const { cases } = await editor.casesWhen(isComplete);
    expect(cases.map(({ uri }) => uri)).toEqual([a]);
  });

  it('renames its numbers in itself alone', async () => {
    const { editor } = await withCase();
    const copy = 'untitled:Untitled-1';
    editor.open(text, 1, copy);
    const at = { position: { line: 3, character: 45 }, newName: 'AIEC-2' };
    const edit = await editor.ask<{ documentChanges: { textDocument: { uri: string } }[] }>(
      'textDocument/rename',
      at,
      copy,
    );
    expect(edit.documentChanges.map(({ textDocument }) => textDocument.uri)).toEqual([copy]);
  });

  it('may be of any file system that the editor says is one', async () => {
    const { editor } = await startEditor({ initializationOptions: { suppliesFiles: true } });
    const asked: string[] = [];
    editor.connection.onRequest('certcase/isFileSystem', ({ uri }: { uri: string }) => {
      asked.push(uri);
      return uri.startsWith('cloud:');
    });
    for (const uri of ['cloud:/a.case.yaml', 'cloud:/b.case.yaml', 'preview:/a.case.yaml']) {
      editor.open(text, 1, uri);
    }
    for (const uri of ['cloud:/a.case.yaml', 'cloud:/b.case.yaml']) {
      const found = await editor.diagnostics(uri);
      expect(codesOf(found)).toContain(ofItsOwn);
      expect(compared(found)).toEqual([]);
    }
    expect(await editor.diagnostics('preview:/a.case.yaml')).toEqual([]);
    expect(asked).toEqual(['cloud:/a.case.yaml', 'preview:/a.case.yaml']);
  });
});

it('compares the files of an open folder on any file system, and no other version of that', async () => {
  const folder = 'cloud://team/cases';
  const [a, b, older] = [
    `${folder}/a.case.yaml`,
    `${folder}/b.case.yaml`,
    'cloud://team@v1/cases/a.case.yaml',
  ];
  const initializationOptions = { suppliesFiles: true };
  const { editor } = await startEditor({ initializationOptions, folders: [folder] });
  supply(
    editor,
    new Map([
      [a, text],
      [b, text],
    ]),
  );
  editor.connection.onRequest('certcase/isFileSystem', () => true);
  editor.open(text, 1, a);
  const found = await editor.diagnosticsWhen(a, (some) => compared(some).length > 0);
  const related = found.flatMap(({ relatedInformation }) => relatedInformation ?? []);
  expect(new Set(related.map(({ location }) => location.uri))).toEqual(new Set([b]));
  editor.open(text, 1, older);
  expect(compared(await editor.diagnostics(older))).toEqual([]);
  const report: DocumentDiagnosticReport = await editor.pull(undefined, a);
  expect(JSON.stringify(report)).not.toContain('v1');
});

it('keeps to the capabilities of an editor that says nothing of file systems', async () => {
  const { editor } = await startEditor({ capabilities: modern });
  editor.open(text, 1, 'cloud:/a.case.yaml');
  expect(await editor.diagnostics('cloud:/a.case.yaml')).toEqual([]);
  expect(editor.sent.map(({ method }) => method)).not.toContain('certcase/isFileSystem');
});
