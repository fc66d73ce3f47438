import { describe, expect, it } from 'vitest';
import type { DocumentHighlight, Location, LocationLink } from 'vscode-languageserver/node';
import { openFolder } from './case-folder.ts';
import { modern, startEditor } from './editor.ts';
import { marked, told, toldRanges } from './marked.ts';
import { supply } from './supplied-files.ts';

const definition = 'textDocument/definition';
const references = 'textDocument/references';
const withDeclaration = { context: { includeDeclaration: true } };

/** Where the thing at the cursor is defined, in a case that is open alone. */
async function definedAt(source: string): Promise<{ found: string[]; expected: string[] }> {
  const text = marked(source);
  const { editor } = await startEditor();
  editor.open(text.text);
  const found = await editor.ask<Location[] | null>(definition, { position: text.cursor });
  return { found: told(found), expected: toldRanges({ 'AC-2026-0417.case.yaml': text }) };
}

describe('definition', () => {
  it.each([
    ['a paper that is filed', 'documents: [{ id: «poa» }]\nnodes: { application: { documents: [p¦oa] } }\n'],
    [
      'a paper in the archive, in Chinese and with carriage returns',
      '单证:\r\n  - 标识: "«合同»"\r\n节点:\r\n  归档:\r\n    归档资料:\r\n      - 合¦同\r\n',
    ],
    [
      'the line of the goods, written otherwise',
      'goods:\n  - line: 1\n  - line: «2»\nnodes:\n  clearance: { declaration: { goods: [{ line: "２¦" }] } }\n',
    ],
    [
      'the certificate of a declaration, written otherwise',
      "nodes:\n  verification: { certificate: { number: '«AIEC-1 22»' } }\n  clearance:\n    declaration: { attachedDocuments: [{ type: 代理证明, number: ａｉｅｃ１２¦２ }] }\n",
    ],
    [
      'the bill of the clearance, among the papers',
      'documents: [{ id: bill, type: bill-of-lading, number: «COSU1» }]\nnodes: { clearance: { billOfLading: { number: cosu 1¦ } } }\n',
    ],
    [
      'the receipt in the name of an archive',
      'nodes:\n  application: { receipt: { number: «AP2026» } }\n  archive: { name: ¦AP2026-20260511 }\n',
    ],
    [
      'a receipt that the archive names by a fixed word',
      'nodes:\n  preReview: { receipt: { number: «PR1» } }\n  archive: { documents: [pre-review-re¦ceipt] }\n',
    ],
    [
      'a paper, while the line below is half typed',
      'documents:\n  - { id: «contract», type: contract }\nnodes:\n  preReview:\n    documents: [contr¦act]\n  application: { documents: [\n',
    ],
    [
      'itself, where it is defined',
      'documents: [{ id: «po¦a» }]\nnodes: { application: { documents: [poa] } }\n',
    ],
  ])('leads to %s', async (_, source) => {
    const { found, expected } = await definedAt(source);
    expect(found).toEqual(expected);
  });

  it.each([
    ['a comment', 'caseId: AC-1 # AIEC¦-1\nnodes: { verification: { certificate: { number: AIEC-1 } } }\n'],
    [
      'an id that no paper has',
      'documents: [{ id: poa }]\nnodes: { application: { documents: [con¦tract] } }\n',
    ],
    ['a text', 'goods: [{ name: AI¦EC-1 }]\nnodes: { verification: { certificate: { number: AIEC-1 } } }\n'],
  ])('leads nowhere from %s', async (_, source) => {
    expect((await definedAt(source)).found).toEqual([]);
  });

  it('leads to the certificate of another case that is not open', async () => {
    const files = {
      'a.case.yaml': marked(
        'nodes: { clearance: { declaration: { attachedDocuments: [{ type: agency-certificate, number: AIEC¦-7 }] } } }\n',
      ),
      'b.case.yaml': marked('# AIEC-7\nnodes: { verification: { certificate: { number: "«AIEC-7»" } } }\n'),
      'c.case.yaml': marked('nodes: { verification: { certificate: { number: AIEC-8 } } }\n'),
    };
    const { editor, address } = await openFolder(textsOf(files));
    editor.open(files['a.case.yaml'].text, 1, address('a.case.yaml'));
    const position = files['a.case.yaml'].cursor;
    const found = await editor.ask<Location[]>(definition, { position }, address('a.case.yaml'));
    expect(told(found)).toEqual(toldRanges(files));
  });

  it('tells what leads there and how far the definition reaches, to an editor that shows it', async () => {
    const capabilities = {
      ...modern,
      textDocument: { ...modern.textDocument, definition: { linkSupport: true } },
    };
    const text = marked('documents: [{ «id: «poa»» }]\nnodes: { application: { documents: [«p¦oa»] } }\n');
    const { editor } = await startEditor({ capabilities });
    editor.open(text.text);
    const [link] = await editor.ask<LocationLink[]>(definition, { position: text.cursor });
    const [targetRange, targetSelectionRange, originSelectionRange] = text.ranges;
    expect(link).toMatchObject({ targetRange, targetSelectionRange, originSelectionRange });
  });

  it('leads from a waiver to the page of the rule, where the editor shows these', async () => {
    const { text, cursor } = marked('waivers: [{ rule: goods/hs-¦code }]\n');
    const { editor } = await startEditor({ initializationOptions: { showsRules: true } });
    editor.open(text);
    const [page] = await editor.ask<Location[]>(definition, { position: cursor });
    expect(page?.uri).toBe('certcase-rule:/goods/hs-code.md');
    const other = await startEditor();
    other.editor.open(text);
    expect(await other.editor.ask(definition, { position: cursor })).toBeNull();
  });
});

describe('references', () => {
  it('are all places of a number in all cases, open ones as they are in the editor', async () => {
    const files = {
      'a.case.yaml': marked(
        'nodes:\n  verification: { certificate: { number: «AIEC¦-7» } }\n  clearance:\n    declaration: { attachedDocuments: [{ type: 代理证明, number: «aiec７» }, { type: contract, number: AIEC-7 }] }\n',
      ),
      'b.case.yaml': marked(
        '# open, and not saved\ncaseId: B\nnodes: { verification: { certificate: { number: «AIEC-7» } } }\n',
      ),
      '2026/丙.case.yaml': marked(
        '单证:\r\n  - { 类型: 其他, 编号: "«AIEC\\u002d7»" }\r\n  - { 类型: 合同, 编号: AIEC-7 }\r\n备注: AIEC-7\r\n',
      ),
      'd.case.yaml': marked('nodes: { verification: { certificate: { number: AIEC-70 } } }\n'),
    };
    const { editor, address } = await openFolder({ ...textsOf(files), 'b.case.yaml': 'caseId: B\n' });
    editor.open(files['a.case.yaml'].text, 1, address('a.case.yaml'));
    editor.open(files['b.case.yaml'].text, 1, address('b.case.yaml'));
    const asked = { position: files['a.case.yaml'].cursor, ...withDeclaration };
    const found = await editor.ask<Location[]>(references, asked, address('a.case.yaml'));
    const { '2026/丙.case.yaml': closed, ...beside } = files;
    expect(told(found)).toEqual(toldRanges({ ...beside, '丙.case.yaml': closed }));
  });

  it('are the waivers of a rule in all cases', async () => {
    const files = {
      'a.case.yaml': marked('waivers:\n  - rule: «goods/hs¦-code»\n  - rule: goods/amount\n'),
      'b.case.yaml': marked("豁免:\n  - 规则: '«goods/hs-code»'\n"),
    };
    const { editor, address } = await openFolder(textsOf(files));
    editor.open(files['a.case.yaml'].text, 1, address('a.case.yaml'));
    const asked = { position: files['a.case.yaml'].cursor, ...withDeclaration };
    expect(told(await editor.ask(references, asked, address('a.case.yaml')))).toEqual(toldRanges(files));
  });

  it('of an id stay in its case, and leave its definition out where that is not asked for', async () => {
    const files = {
      'a.case.yaml': marked(
        'documents: [{ id: po¦a }]\nnodes: { application: { documents: [«poa»] }, verification: { presented: [«poa»] } }\n',
      ),
      'b.case.yaml': marked('documents: [{ id: poa }]\nnodes: { application: { documents: [poa] } }\n'),
    };
    const { editor, address } = await openFolder(textsOf(files));
    editor.open(files['a.case.yaml'].text, 1, address('a.case.yaml'));
    const asked = { position: files['a.case.yaml'].cursor, context: { includeDeclaration: false } };
    expect(told(await editor.ask(references, asked, address('a.case.yaml')))).toEqual(toldRanges(files));
  });

  it('are found in files that only the editor reaches', async () => {
    const folder = 'vscode-vfs://github/owner/cases';
    const own = marked('nodes: { verification: { certificate: { number: «AIEC¦-7» } } }\n');
    const other = marked('nodes: { verification: { certificate: { number: «AIEC-7» } } }\n');
    const { editor } = await startEditor({ initializationOptions: { suppliesFiles: true } });
    supply(
      editor,
      new Map([
        [`${folder}/a.case.yaml`, own.text],
        [`${folder}/b/c.case.yaml`, other.text],
      ]),
    );
    editor.open(own.text, 1, `${folder}/a.case.yaml`);
    editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: folder, name: 'cases' }], removed: [] },
    });
    const asked = { position: own.cursor, ...withDeclaration };
    const found = await editor.ask<Location[]>(references, asked, `${folder}/a.case.yaml`);
    expect(told(found)).toEqual(toldRanges({ 'a.case.yaml': own, 'c.case.yaml': other }));
  });
});

describe('highlights', () => {
  it('are the places of this case, the definition as written and the others as read', async () => {
    const text = marked(
      'goods: [{ line: «1», name: "1" }]\nnodes: { verification: { certificate: { goods: [{ line: «1¦» }] } } }\n',
    );
    const { editor } = await startEditor();
    editor.open(text.text);
    const found = await editor.ask<DocumentHighlight[]>('textDocument/documentHighlight', {
      position: text.cursor,
    });
    expect(found).toEqual([
      { range: text.ranges[0], kind: 3 },
      { range: text.ranges[1], kind: 2 },
    ]);
  });

  it('are left to the editor where nothing is named', async () => {
    const text = marked('caseId: AC¦-1\n');
    const { editor } = await startEditor();
    editor.open(text.text);
    expect(await editor.ask('textDocument/documentHighlight', { position: text.cursor })).toBeNull();
  });
});

function textsOf(files: Readonly<Record<string, { readonly text: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, { text }]) => [name, text]));
}
