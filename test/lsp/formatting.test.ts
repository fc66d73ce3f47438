import { expect, it } from 'vitest';
import type { ClientCapabilities, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { golden, rangeOf } from './cases.ts';
import { type Editor, modern, plain, startEditor, uri } from './editor.ts';

const tidying: ClientCapabilities = {
  ...modern,
  textDocument: { ...modern.textDocument, formatting: {}, rangeFormatting: {}, onTypeFormatting: {} },
};

const options = { tabSize: 8, insertSpaces: false };

async function editorWith(text: string, address = uri): Promise<Editor> {
  const { editor } = await startEditor({ capabilities: tidying });
  editor.open(text, 1, address);
  return editor;
}

/** The text as the editor makes it from the edits. */
function edited(text: string, edits: readonly TextEdit[] | null): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'certcase', 0, text), [...(edits ?? [])]);
}

async function formatted(text: string): Promise<string> {
  const editor = await editorWith(text);
  return edited(text, await editor.ask('textDocument/formatting', { options }));
}

/** What Enter leads to: `|` is the cursor, on the line that it has just begun. */
async function typed(marked: string): Promise<string> {
  const text = marked.replace('|', '');
  const editor = await editorWith(text);
  const position = TextDocument.create(uri, 'certcase', 0, text).positionAt(marked.indexOf('|'));
  const asked = { position, ch: '\n', options };
  return edited(text, await editor.ask('textDocument/onTypeFormatting', asked));
}

it('says so to who can have text formatted', async () => {
  const editor = await editorWith(golden);
  expect(editor.initialized?.capabilities).toMatchObject({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  });
  const { editor: old } = await startEditor({ capabilities: plain });
  expect(old.initialized?.capabilities).not.toHaveProperty('documentFormattingProvider');
});

it('leaves a tidy case alone, whatever the editor thinks of tabs', async () => {
  const editor = await editorWith(golden);
  expect(await editor.ask('textDocument/formatting', { options })).toEqual([]);
});

it('tidies indentation, blanks and line ends, and touches nothing else', async () => {
  const untidy = [
    'parties:',
    '    client:   # who pays',
    '        name :   上海远帆国际贸易有限公司  ',
    'goods:',
    '-   line: 1',
    '    name:	LCD monitors',
    '    # seen at the fair',
    '    hsCode: "8528521200"',
    'nodes:',
    '   preReview:',
    '      documents: [ contract,invoice ,packing]',
    '      receipt: {number: PR20260414000871,   receivedOn: 2026-04-14}',
  ].join('\n');
  expect(await formatted(untidy)).toBe(
    [
      'parties:',
      '  client:   # who pays',
      '    name: 上海远帆国际贸易有限公司',
      'goods:',
      '  - line: 1',
      '    name: LCD monitors',
      '    # seen at the fair',
      '    hsCode: "8528521200"',
      'nodes:',
      '  preReview:',
      '    documents: [contract, invoice, packing]',
      '    receipt: { number: PR20260414000871, receivedOn: 2026-04-14 }',
      '',
    ].join('\n'),
  );
});

it('puts what an edit has shifted back into its column, Chinese characters as wide as they are', async () => {
  const shifted = golden
    .replace('{ id: invoice,    type', '{ id: 商业发票,    type')
    .replace('{ id: packing,    type', '{ id: packing-list-2,    type');
  const rows = (await formatted(shifted)).split('\n').filter((line) => line.startsWith('  - { id:'));
  expect(rows.slice(3, 6)).toEqual([
    '  - { id: contract,       type: contract,            number: YF-2026-118, issuedOn: 2026-03-12, original: true }',
    '  - { id: 商业发票,       type: invoice,             number: INV-26-0388, issuedOn: 2026-04-02, original: true }',
    '  - { id: packing-list-2, type: packing-list,        number: PL-26-0388,  issuedOn: 2026-04-02 }',
  ]);
});

it.each([
  [
    'in a section',
    'agreement:\n  number:       AGR-1\n  signedOn:     2026-03-02\n  validUntil:   2027-03-01\n  serviceScope: partial\n',
  ],
  ['of the entries of a case', 'caseId:     AC-1\ndirection:  import\nport:       "2225"\n\nagreement:\n'],
  ['in the items of a list', 'goods:\n  - line:   1\n    name:   鞋\n    hsCode: "6403190090"\n'],
])('keeps values that somebody has aligned: %s', async (_where, aligned) => {
  expect(await formatted(aligned)).toBe(aligned);
  expect(await formatted(aligned.replaceAll('\n', '  \r\n'))).toBe(aligned.replaceAll('\n', '\r\n'));
});

it('puts a line that has come into an aligned section into its column', async () => {
  expect(await formatted('caseId:    AC-1\nport: "2225"\ncurrency:  USD\n案卷状态:  a\n')).toBe(
    'caseId:    AC-1\nport:      "2225"\ncurrency:  USD\n案卷状态:  a\n',
  );
});

it('takes out blanks that align nothing', async () => {
  expect(await formatted('caseId:  AC-1\nport:   "2225"\nparties:\n  client:    a\n  agent:  b\n')).toBe(
    'caseId: AC-1\nport: "2225"\nparties:\n  client: a\n  agent: b\n',
  );
});

it('keeps blocks of text, quotes and everything in brackets over several lines in their shape', async () => {
  const text = [
    'agreement:',
    '    clauses:',
    '    -   title: "Legal',
    '          liabilities"',
    '        text: |',
    '            one',
    '               two  ',
    '',
    '            three',
    'nodes:',
    '    preReview:',
    '        documents: [contract,',
    '                    invoice]   # both',
    '',
  ].join('\n');
  expect(await formatted(text)).toBe(
    [
      'agreement:',
      '  clauses:',
      '    - title: "Legal',
      '        liabilities"',
      '      text: |',
      '          one',
      '             two  ',
      '',
      '          three',
      'nodes:',
      '  preReview:',
      '    documents: [contract,',
      '                invoice]   # both',
      '',
    ].join('\n'),
  );
});

it('leaves a section alone that cannot be read, and tidies the others', async () => {
  const broken = 'goods:\n    - { line: 1\ncaseId:   AC-1\nagreement:\n    number:   "A-1\n';
  expect(await formatted(broken)).toBe(
    'goods:\n    - { line: 1\ncaseId: AC-1\nagreement:\n    number:   "A-1\n',
  );
});

it('keeps the line ends of Windows and a byte order mark', async () => {
  expect(await formatted('\uFEFFcaseId:   AC-1  \r\nport:  "2225"')).toBe(
    '\uFEFFcaseId: AC-1\r\nport: "2225"\r\n',
  );
});

it('tidies the lines that are asked for', async () => {
  const text = 'caseId:   AC-1\nport:   "2225"\ncurrency:   USD\n';
  const editor = await editorWith(text);
  const range = rangeOf(text, 'port');
  const edits = await editor.ask<TextEdit[]>('textDocument/rangeFormatting', { range, options });
  expect(edited(text, edits)).toBe('caseId:   AC-1\nport: "2225"\ncurrency:   USD\n');
});

it('tidies the project file as well', async () => {
  const address = 'file:///cases/.certcase.yaml';
  const text = 'nodeWorkingDays:\n    preReview:  1\n';
  const editor = await editorWith(text, address);
  const edits = await editor.ask<TextEdit[]>('textDocument/formatting', { options }, address);
  expect(edited(text, edits)).toBe('nodeWorkingDays:\n  preReview: 1\n');
});

it.each([
  ['below a name that leaves its value to the lines below', 'nodes:\n|\n', 'nodes:\n  \n'],
  ['below a name in an item', 'goods:\n  - line: 1\n|', 'goods:\n  - line: 1\n    '],
  ['below an item that is but a value', 'documents:\n  - contract\n      |', 'documents:\n  - contract\n  '],
  ['below a value', 'parties:\n  client:\n    name: A\n|\n', 'parties:\n  client:\n    name: A\n    \n'],
  ['below the head of a block of text', 'a:\n  text: >-\n|', 'a:\n  text: >-\n    '],
  ['with a tab for an indentation', 'nodes:\n\t|', 'nodes:\n  '],
  [
    'below an item in braces',
    'goods:\n  - { line: 1, name: x }\n    |',
    'goods:\n  - { line: 1, name: x }\n  ',
  ],
  ['below an item with a remark', 'documents:\n  - a   # see: b\n    |', 'documents:\n  - a   # see: b\n  '],
  ['below a remark with a colon', 'documents:\n  - a # see:\n|', 'documents:\n  - a # see:\n  '],
  ['below a colon in quotes', 'documents:\n  - "a: b"\n    |', 'documents:\n  - "a: b"\n  '],
  ['below a name in quotes', 'goods:\n  - "line": 1\n|', 'goods:\n  - "line": 1\n    '],
  ['below a value that ends in a colon', 'a:\n  remarks: see：\n|', 'a:\n  remarks: see：\n  '],
  ['below a full-width colon', '商品：\n|', '商品：\n  '],
  ['below a full-width colon and a remark', '节点：  # 六个\n|', '节点：  # 六个\n  '],
  ['below an item with a full-width colon', '商品:\n  - 项号：1\n|', '商品:\n  - 项号：1\n    '],
])('begins a line where it belongs: %s', async (_where, marked, expected) => {
  expect(await typed(marked)).toBe(expected);
});

it.each([
  ['in a block of text', 'a:\n  text: |-\n    one\n      two\n¦'],
  ['in brackets', 'a: [b,\n¦'],
  ['below an empty line', 'nodes:\n\n¦'],
  ['before something that was there', 'nodes:\n¦  preReview:\n'],
  ['below tabs', 'goods:\n\t- line: 1\n\t\tname: x\n\t\t¦'],
  ['below a tab behind a dash', 'goods:\n  -\tline: 1\n  \t¦'],
])('does not meddle %s', async (_where, marked) => {
  const text = marked.replace('¦', '');
  const editor = await editorWith(text);
  const position = TextDocument.create(uri, 'certcase', 0, text).positionAt(marked.indexOf('¦'));
  expect(await editor.ask('textDocument/onTypeFormatting', { position, ch: '\n', options })).toEqual([]);
});
