import { describe, expect, it } from 'vitest';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver/node';
import { golden, rangeOf } from './cases.ts';
import { type Editor, modern, startEditor } from './editor.ts';

const asTree = {
  ...modern,
  textDocument: {
    ...modern.textDocument,
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

async function outlineOf(editor: Editor, text: string): Promise<DocumentSymbol[]> {
  editor.open(text);
  return editor.ask<DocumentSymbol[]>('textDocument/documentSymbol');
}

/** An outline as indented lines: name, then detail. */
function lines(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    `${indent}${name}${detail ? ` | ${detail}` : ''}`,
    ...lines(children, `${indent}  `),
  ]);
}

describe('the outline', () => {
  it('tells of the nodes with their state and days, and of what tells sections and items apart', async () => {
    const { editor } = await startEditor({ capabilities: asTree });
    const symbols = await outlineOf(editor, golden);
    const told = lines(symbols);
    expect(told).toEqual(
      expect.arrayContaining([
        'Case number | AC-2026-0417',
        '  Client | 上海远帆国际贸易有限公司',
        '    Liability for the Authenticity of Documents',
        'Goods | 2',
        '  1 · Portable computers | 8471309000 · 120',
        '  contract | contract · YF-2026-118',
        '  Pre-review | Done · Mon 13 – Tue 14 Apr 2026',
        '    Receipt | PR20260414000871 · accepted',
        '    Certificate | AIEC-2225-2026-004512',
        '        1 · Portable computers | 120',
        '  Write-off | Done · Tue 28 Apr – Sat 9 May 2026',
        '  Certificate checked | 2026-04-20',
      ]),
    );
    const clearance = symbols.find(({ name }) => name === 'Nodes')?.children?.[3];
    expect(clearance?.selectionRange).toEqual(rangeOf(golden, 'clearance', 'goods:\n        - { line: 1'));
    expect(clearance?.range.end).toEqual(rangeOf(golden, 'stampedCopy: { inspectionStamp: true }').end);
  });

  it('speaks the language of the file, with its words, and holds broken and unknown parts', async () => {
    const { editor } = await startEditor({ capabilities: asTree });
    const text =
      '案卷编号: CK-1\r\n进出口方向: import\r\n协议:\r\n  条款:\r\n    - 标题: 双方法律责任\r\n      正文: 双方各自承担法律责任\r\n单证:\r\n  - { 标识: ht, 类型: contract, 编号: HT-1 }\r\n  -\r\n备注: 加急\r\n节点:\r\n  预审: { 提交日期: 2026-05-19 }\r\n  核查:\r\n  申请: { 回执: { 编号: AP1\r\n';
    expect(lines(await outlineOf(editor, text))).toEqual([
      '案卷编号 | CK-1',
      '进出口方向 | 进口',
      '代理协议',
      '  条款 | 1',
      '    双方法律责任',
      '单证 | 2',
      '  ht | 合同 · HT-1',
      '  #2',
      '备注 | 加急',
      '办理节点',
      '  预审 | 进行中 · 2026年5月19日（周二）至20日（周三）',
      '  现场核查 | 未开始',
      '  正式申请 | 未开始',
    ]);
  });

  it('is a list for an editor that shows no tree', async () => {
    const { editor } = await startEditor();
    editor.open(golden);
    const symbols = await editor.ask<SymbolInformation[]>('textDocument/documentSymbol');
    const contract = symbols.find(({ name }) => name === 'contract');
    expect(contract).toMatchObject({ containerName: 'Papers', location: { uri: expect.any(String) } });
  });

  it.each([
    '',
    '\n',
    '[',
    'a',
    '- a\n- b\n',
    'caseId: &a AC-1\nagreement: &b { number: *a }\nparties: { client: *b }\n',
  ])('survives %j, and every entry lies within the one above it', async (text) => {
    const { editor } = await startEditor({ capabilities: asTree });
    const check = (symbols: readonly DocumentSymbol[], around?: DocumentSymbol): void => {
      for (const symbol of symbols) {
        expect(isWithin(symbol.selectionRange, symbol.range)).toBe(true);
        expect(around === undefined || isWithin(symbol.range, around.range)).toBe(true);
        check(symbol.children ?? [], symbol);
      }
    };
    check(await outlineOf(editor, text));
  });
});

function isWithin(inner: DocumentSymbol['range'], outer: DocumentSymbol['range']): boolean {
  const isAfter = (left: { line: number; character: number }, right: { line: number; character: number }) =>
    left.line > right.line || (left.line === right.line && left.character >= right.character);
  return isAfter(inner.start, outer.start) && isAfter(outer.end, inner.end);
}
