import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CaseFolder, openFolder } from './case-folder.ts';
import { golden } from './cases.ts';
import { modern, plain, startEditor } from './editor.ts';
import { type Marked, marked } from './marked.ts';

const capabilities = {
  ...modern,
  textDocument: { ...modern.textDocument, rename: { prepareSupport: true } },
  workspace: {
    ...modern.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
};

/** The texts of a folder once the editor has made the change. */
function changed(folder: CaseFolder, edit: WorkspaceEdit, texts: Readonly<Record<string, string>>) {
  const changes = (edit.documentChanges ?? []) as TextDocumentEdit[];
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const uri = folder.address(name);
      const edits = changes.find(({ textDocument }) => textDocument.uri === uri)?.edits ?? [];
      const document = TextDocument.create(uri, 'certcase', 0, text);
      return [name, TextDocument.applyEdits(document, edits as TextDocumentEdit['edits'] & [])];
    }),
  );
}

/** Renames what the first marked file has its cursor in. */
async function renamed(files: Readonly<Record<string, Marked>>, newName: string, open: readonly string[]) {
  const texts = Object.fromEntries(Object.entries(files).map(([name, { text }]) => [name, text]));
  const folder = await openFolder(texts, { capabilities });
  for (const name of open) folder.editor.open(texts[name]!, 5, folder.address(name));
  const [first = ''] = open;
  const asked = { position: files[first]!.cursor, newName };
  const edit = await folder.editor.ask<WorkspaceEdit>('textDocument/rename', asked, folder.address(first));
  return { folder, edit, texts, after: changed(folder, edit, texts) };
}

const certificates = {
  'a.case.yaml': marked(`# AIEC-2225-2026-004512 was issued late
caseId: AC-1
goods: [{ name: AIEC-2225-2026-004512 }]
documents:
  - { id: AIEC-2225-2026-004512, type: contract, number: AIEC-2225-2026-004512 }
  - { id: cert, type: other, number: "«AIEC-2225-2026-004512»", file: AIEC-2225-2026-004512.pdf }
nodes:
  verification: { certificate: { number: «AIEC-2225-2026¦-004512» } } # AIEC-2225-2026-004512
  clearance:
    declaration:
      attachedDocuments:
        - { type: agency-certificate, number: '«aiec 2225 2026 004512»' }
        - { type: contract, number: AIEC-2225-2026-004512 }
`),
  'b.case.yaml': marked(
    '案卷编号: AC-2\r\n节点:\r\n  通关:\r\n    报关单: { 随附单证: [{ 类型: 代理证明, 编号: «ＡＩＥＣ－２２２５－２０２６－００４５１２» }] }\r\n',
  ),
  '2026/closed.case.yaml': marked(
    'nodes:\n  verification:\n    certificate:\n      number: >-\n        «AIEC-2225-2026-004512»\n  application: { documents: [AIEC-2225-2026-004512\n',
  ),
  'other.case.yaml': marked(
    'nodes: { verification: { certificate: { number: AIEC-2225-2026-004513 } } }\ndocuments: [{ id: other, number: aiec-2225-2026-004514 }]\n',
  ),
};

/** What a text says once everything between `«` and `»` is replaced. */
function replaced({ text, ranges }: Marked, newText: string): string {
  const document = TextDocument.create('file:///a', 'certcase', 0, text);
  return TextDocument.applyEdits(
    document,
    ranges.map((range) => ({ range, newText })),
  );
}

describe('renaming a certificate', () => {
  it('changes every place in all files, open or not, and nothing else', async () => {
    const open = ['a.case.yaml', 'b.case.yaml'];
    const { folder, edit, after } = await renamed(certificates, ' AIEC-2225-2026-009999 ', open);
    const expected = Object.entries(certificates).map(([name, file]) => [
      name,
      replaced(file, 'AIEC-2225-2026-009999'),
    ]);
    expect(after).toEqual(Object.fromEntries(expected));
    const changes = (edit.documentChanges ?? []) as TextDocumentEdit[];
    const versions = changes.map(({ textDocument: { uri, version } }) => [uri, version]);
    expect(new Map(versions as [string, number | null][])).toEqual(
      new Map<string, number | null>([
        [folder.address('a.case.yaml'), 5],
        [folder.address('b.case.yaml'), 5],
        [folder.address('2026/closed.case.yaml'), null],
      ]),
    );
    const labels = Object.values(edit.changeAnnotations ?? {}).map(({ label }) => label);
    expect(labels.sort()).toEqual(['AC-1', 'AC-2', 'closed.case.yaml']);
    // The server has changed nothing by itself.
    for (const [name, { text }] of Object.entries(certificates)) {
      expect(readFileSync(join(folder.path, name), 'utf8')).toBe(text);
    }
  });

  it.each([
    ['AIEC-2225-2026-00451', '“AIEC-2225-2026-00451”不是代理证明编号：AIEC 之后应为'],
    ['AIEC-2225-2026-004513', 'AIEC-2225-2026-004513 已用作代理证明的编号（见 other.case.yaml）'],
    ['AIEC-2225-2026-004514', 'other.case.yaml 第 2 行已引用 AIEC-2225-2026-004514'],
    ['AIEC', '“AIEC”不是代理证明编号'],
    ['AB 12', '“AB 12”不是代理证明编号：应为 4 至 40 位字母、数字'],
    ['待定', '“待定”表示尚未确定'],
    ['  ', '请输入新名称'],
  ])('to %j is refused in plain words, in the language of the editor', async (newName, sentence) => {
    const texts = Object.fromEntries(Object.entries(certificates).map(([name, { text }]) => [name, text]));
    const { editor, address } = await openFolder(texts, { capabilities, locale: 'zh-cn' });
    const { text, cursor } = certificates['a.case.yaml'];
    editor.open(text, 1, address('a.case.yaml'));
    const asked = editor.ask('textDocument/rename', { position: cursor, newName }, address('a.case.yaml'));
    await expect(asked).rejects.toMatchObject({ message: expect.stringContaining(sentence) });
  });

  it('to one that another case attaches is refused: a second renaming would change that case as well', async () => {
    const files = {
      'a.case.yaml': marked('nodes: { verification: { certificate: { number: AIEC¦-12 } } }\n'),
      'b.case.yaml': marked(
        'nodes:\n  clearance: { declaration: { attachedDocuments: [{ type: agency-certificate, number: AIEC-13 }] } }\n',
      ),
    };
    await expect(renamed(files, 'AIEC-13', ['a.case.yaml'])).rejects.toMatchObject({
      message: expect.stringContaining('Line 2 of b.case.yaml refers to AIEC-13 already'),
    });
  });

  it('is refused where a closed file would be spoilt by an editor that takes it for UTF-8', async () => {
    const files = {
      'a.case.yaml': marked('nodes: { verification: { certificate: { number: AIEC¦-12 } } }\n'),
    };
    const { editor, address, path, write } = await openFolder({});
    const { text, cursor } = files['a.case.yaml'];
    write('a.case.yaml', text);
    const gb18030 = Buffer.concat([
      // 案卷
      Buffer.from([0xb0, 0xb8, 0xbe, 0xed]),
      Buffer.from(': 1\nnodes: { verification: { certificate: { number: AIEC-12 } } }\n'),
    ]);
    writeFileSync(join(path, 'b.case.yaml'), gb18030);
    editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: address('.'), name: 'cases' }], removed: [] },
    });
    editor.open(text, 1, address('a.case.yaml'));
    const asked = editor.ask(
      'textDocument/rename',
      { position: cursor, newName: 'AIEC-13' },
      address('a.case.yaml'),
    );
    await expect(asked).rejects.toMatchObject({
      message: expect.stringContaining('b.case.yaml is saved in GB18030'),
    });
  });
});

describe('renaming', () => {
  it.each([
    [
      'a certificate, typed in small letters',
      'nodes: { verification: { certificate: { number: «AIEC-2225¦-2026-004512» } } }\n',
      'aiec-2225-2026-005555',
      'AIEC-2225-2026-005555',
    ],
    [
      'an id of a paper, in block and flow style',
      'documents: [{ id: «po¦a» }]\nnodes:\n  application:\n    documents:\n      - «poa» # poa\n  archive: { documents: ["«poa»", contract] }\n',
      'power',
      'power',
    ],
    [
      'an id into one that needs quotes',
      'documents: [{ id: «po¦a» }]\nnodes: { application: { documents: [«poa»] } }\n',
      'NO 1: [a]',
      '"NO 1: [a]"',
    ],
    [
      'a goods line, which needs none',
      "goods: [{ line: «1¦», quantity: 1 }]\nnodes: { clearance: { billOfLading: { goods: [{ line: «1» }, { line: '«1»' }] } } }\n",
      '３',
      '3',
    ],
    [
      'a declaration number, which unquoted would lose digits',
      'nodes: { clearance: { declaration: { number: «22252026¦1000451237» } } }\n',
      '2225 2026 1000451238',
      '"222520261000451238"',
    ],
    [
      'a receipt with the name of the archive',
      'nodes:\n  application: { receipt: { number: «AP2¦026» } }\n  archive: { name: «AP2026»-20260511 }\n',
      'AP2027',
      'AP2027',
    ],
    [
      'the bill of a case, among the papers too',
      'documents: [{ id: bill, type: 提单, number: «COSU1» }]\nnodes: { clearance: { billOfLading: { number: "«cosu ¦1»" } } }\n',
      'msku 1234567',
      'MSKU1234567',
    ],
  ])('changes %s', async (_, source, newName, written) => {
    const file = marked(source);
    const { after } = await renamed({ 'a.case.yaml': file }, newName, ['a.case.yaml']);
    expect(after['a.case.yaml']).toBe(replaced(file, written));
  });

  it.each([
    [
      'documents: [{ id: po¦a }, { id: contract }]\n',
      'contract',
      'Another paper of this case has the id contract',
    ],
    [
      'documents: [{ id: c¦-1 }]\nnodes: { preReview: { documents: [c-1, C-1] } }\n',
      'C-1',
      'Line 2 of a.case.yaml refers to C-1 already',
    ],
    [
      'goods: [{ line: 1¦ }]\nnodes: { clearance: { billOfLading: { goods: [{ line: 2 }] } } }\n',
      '2',
      'Line 2 of a.case.yaml refers to 2 already',
    ],
    [
      'nodes:\n  preReview: { receipt: { number: PR¦2026 } }\n  application: { receipt: { number: AP2026 } }\n',
      'ap2026',
      'a.case.yaml gives it as the number of its application receipt',
    ],
    ['documents: [{ id: po¦a }]\n', 'a, b', 'without commas'],
    ['documents: [{ id: po¦a }]\n', 'certificate', 'already stands for a receipt'],
    ['goods: [{ line: 1¦ }, { line: 2 }]\n', '2', 'has a goods line 2 already'],
    ['goods: [{ line: 1¦ }]\n', '1.5', 'whole number from 1'],
    [
      'nodes: { clearance: { declaration: { number: "22252026¦1000451237" } } }\n',
      '22252026100045123',
      'it has 18 digits, this one 17',
    ],
    [
      'nodes: { clearance: { declaration: { number: "22252026¦1000451237" } } }\n',
      '222520262000451237',
      'digit 9',
    ],
    [
      'x: &n AIEC-12\nnodes: { verification: { certificate: { number: *¦n } } }\n',
      'AIEC-13',
      'Line 2 of a.case.yaml',
    ],
  ])('in %j to %j is refused, and nothing changes', async (source, newName, sentence) => {
    const asked = renamed({ 'a.case.yaml': marked(source) }, newName, ['a.case.yaml']);
    await expect(asked).rejects.toMatchObject({ message: expect.stringContaining(sentence) });
  });

  it('stays in its case for an id that others use as well', async () => {
    const files = {
      'a.case.yaml': marked('documents: [{ id: «po¦a» }]\nnodes: { application: { documents: [«poa»] } }\n'),
      'b.case.yaml': marked('documents: [{ id: poa }]\nnodes: { application: { documents: [poa] } }\n'),
    };
    const { after } = await renamed(files, 'power', ['a.case.yaml']);
    expect(after).toEqual({
      'a.case.yaml': replaced(files['a.case.yaml'], 'power'),
      'b.case.yaml': files['b.case.yaml'].text,
    });
  });

  it('is prepared with the name as it stands, without quotes', async () => {
    const { text, cursor, ranges } = marked('documents: [{ id: "«po¦a»" }]\n');
    const { editor } = await startEditor({ capabilities });
    expect(editor.initialized?.capabilities.renameProvider).toEqual({ prepareProvider: true });
    editor.open(text);
    expect(await editor.ask('textDocument/prepareRename', { position: cursor })).toEqual({
      range: ranges[0],
      placeholder: 'poa',
    });
  });

  it.each([
    ['caseId: A¦C-1\n', 'Nothing to rename here'],
    ['waivers: [{ rule: goods/¦hs-code }]\n', 'The code of a rule is fixed'],
    [
      'nodes:\n  verification: { certificate: { number: AIEC-1 } }\n  archive: { documents: [cert¦ificate] }\n',
      'This word is fixed',
    ],
    ['# AIEC¦-1\nnodes: { verification: { certificate: { number: AIEC-1 } } }\n', 'Nothing to rename here'],
  ])('is refused before anything is typed: %j', async (source, sentence) => {
    const { text, cursor } = marked(source);
    const { editor } = await startEditor({ capabilities });
    editor.open(text);
    await expect(editor.ask('textDocument/prepareRename', { position: cursor })).rejects.toMatchObject({
      message: expect.stringContaining(sentence),
    });
  });

  it('gives edits without versions to an editor that knows none', async () => {
    const { text, cursor } = marked('documents: [{ id: po¦a }]\n');
    const { editor } = await startEditor({ capabilities: plain });
    editor.open(text);
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', {
      position: cursor,
      newName: 'power',
    });
    expect(Object.values(edit.changes ?? {}).flat()).toHaveLength(1);
  });

  it('leaves the golden case complete', async () => {
    const { editor } = await startEditor({ capabilities });
    editor.open(golden);
    const before = await editor.diagnostics();
    const offset = golden.indexOf('AIEC-2225');
    const document = TextDocument.create('file:///a', 'certcase', 0, golden);
    const asked = { position: document.positionAt(offset), newName: 'AIEC-2225-2026-777777' };
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', asked);
    const [change] = (edit.documentChanges ?? []) as TextDocumentEdit[];
    editor.change(2, TextDocument.applyEdits(document, change!.edits as never));
    expect((await editor.diagnostics()).map(({ code }) => code)).toEqual(before.map(({ code }) => code));
  });
});
