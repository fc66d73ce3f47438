import { describe, expect, it } from 'vitest';
import type { FoldingRange, Range, SelectionRange } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { golden } from './cases.ts';
import { modern, startEditor, uri } from './editor.ts';
import { marked } from './marked.ts';

/** The lines from which something can be folded, each with the last line that goes: `goods: … origin: MY`. */
function foldedLines(text: string, ranges: readonly FoldingRange[]): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return ranges.map(({ startLine, endLine, kind }) =>
    [lines[startLine], '…', lines[endLine], ...(kind === undefined ? [] : [`(${kind})`])].join(' '),
  );
}

describe('folding', () => {
  it('takes sections, nodes, items, texts over several lines, brackets and comments, from their first line', async () => {
    const text = [
      '# An import case',
      '# of May',
      'agreement:',
      '  clauses:',
      '    - title: Liabilities',
      '      text: >-',
      '        # no comment,',
      '        # but prose',
      '    # one line alone',
      'documents: [',
      '  { id: a,',
      '    type: contract },',
      ']',
      '',
      'nodes:',
      '  preReview: { submittedOn: 2026-04-13 }',
      '  application:',
      '    submittedOn: 2026-04-15',
      '  archive:',
      '    name: "A',
      '      B"',
      '',
    ].join('\r\n');
    const { editor } = await startEditor();
    editor.open(text);
    const ranges = await editor.ask<FoldingRange[]>('textDocument/foldingRange');
    expect(foldedLines(text, ranges)).toEqual([
      '# An import case … # of May (comment)',
      'agreement: … # but prose',
      'clauses: … # but prose',
      '- title: Liabilities … # but prose',
      'text: >- … # but prose',
      'documents: [ … type: contract },',
      '{ id: a, … type: contract },',
      'nodes: … B"',
      'application: … submittedOn: 2026-04-15',
      'archive: … B"',
      'name: "A … B"',
    ]);
  });

  it('tells the largest where the editor takes only so many', async () => {
    const capabilities = {
      ...modern,
      textDocument: { ...modern.textDocument, foldingRange: { rangeLimit: 3, lineFoldingOnly: true } },
    };
    const { editor } = await startEditor({ capabilities });
    editor.open(golden);
    const ranges = await editor.ask<FoldingRange[]>('textDocument/foldingRange');
    expect(foldedLines(golden, ranges).map((line) => line.split(' ')[0])).toEqual([
      'goods:',
      'nodes:',
      'clearance:',
    ]);
  });
});

describe('a selection', () => {
  it.each([
    [
      'from the word to the file',
      'goods:\n  - name: a\n    hsCode: "8471.30¦90"\n  - name: b\n',
      [
        '3090',
        '8471.3090',
        '"8471.3090"',
        'hsCode: "8471.3090"',
        'name: a\n    hsCode: "8471.3090"',
        '- name: a\n    hsCode: "8471.3090"',
        '- name: a\n    hsCode: "8471.3090"\n  - name: b',
        'goods:\n  - name: a\n    hsCode: "8471.3090"\n  - name: b',
        'goods:\n  - name: a\n    hsCode: "8471.3090"\n  - name: b\n',
      ],
    ],
    [
      'in flow style, from a key',
      '节点: { 预审: { 单证¦: [合同] } }',
      [
        '单证',
        '单证: [合同]',
        '{ 单证: [合同] }',
        '预审: { 单证: [合同] }',
        '{ 预审: { 单证: [合同] } }',
        '节点: { 预审: { 单证: [合同] } }',
      ],
    ],
    [
      'in a comment',
      'caseId: AC-1 # see the mai¦l\r\nport: "2225"\r\n',
      [
        'mail',
        '# see the mail',
        'caseId: AC-1 # see the mail\r\nport: "2225"',
        'caseId: AC-1 # see the mail\r\nport: "2225"\r\n',
      ],
    ],
    ['in an empty file', '¦', ['']],
  ])('grows %s', async (_, source, steps) => {
    const { text, cursor } = marked(source);
    const { editor } = await startEditor();
    editor.open(text);
    const [innermost] = await editor.ask<SelectionRange[]>('textDocument/selectionRange', {
      positions: [cursor],
    });
    const document = TextDocument.create(uri, 'certcase', 0, text);
    const grown: string[] = [];
    for (let step = innermost; step !== undefined; step = step.parent)
      grown.push(document.getText(step.range as Range));
    expect(grown).toEqual(steps);
  });
});
