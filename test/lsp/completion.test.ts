import { describe, expect, it } from 'vitest';
import type { ClientCapabilities, CompletionItem, CompletionList } from 'vscode-languageserver/node';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { openFolder } from './case-folder.ts';
import { golden } from './cases.ts';
import { type Editor, modern, startEditor, uri } from './editor.ts';

const withSnippets: ClientCapabilities = {
  ...modern,
  textDocument: {
    ...modern.textDocument,
    completion: {
      completionItem: {
        snippetSupport: true,
        labelDetailsSupport: true,
        insertTextModeSupport: { valueSet: [1, 2] },
      },
    },
  },
};

const beforeApplication = golden.slice(0, golden.indexOf('  application:'));

describe('completion of a case', () => {
  it('offers names with what they are, and replaces the whole token', async () => {
    const { editor } = await startEditor();
    const marked = golden.replace('    hsCode: "8471309000"\n', '    hsC¦\n');
    const { items } = await completeAt(editor, marked);
    const item = items.find(({ label }) => label === 'hsCode')!;
    expect(item).toMatchObject({ documentation: 'HS code, 10 digits. Required.', sortText: '0000' });
    expect(item).not.toHaveProperty('insertTextFormat');
    expect(applied(marked, item)).toBe(marked.replace('hsC¦', 'hsCode: '));
  });

  it('leads through a snippet where the editor can, its lines as they come', async () => {
    const { editor } = await startEditor({ capabilities: withSnippets });
    const { items } = await completeAt(editor, `${beforeApplication}  ¦\n`);
    const item = items.find(({ label }) => label === 'application')!;
    expect(item).toMatchObject({ insertTextFormat: 2, insertTextMode: 1, data: { goesOn: true } });
    expect(item.textEdit?.newText).toBe(
      'application:\n    submittedOn: $1\n    documents: [poa]\n    receipt:\n      number: $2\n      receivedOn: $3',
    );
  });

  it('leaves the indentation to an editor that indents snippets itself', async () => {
    const completionItem = { snippetSupport: true };
    const capabilities = {
      ...modern,
      textDocument: { ...modern.textDocument, completion: { completionItem } },
    };
    const { editor } = await startEditor({ capabilities });
    const { items } = await completeAt(editor, `${beforeApplication}  ¦\n`);
    expect(items.find(({ label }) => label === 'application')?.textEdit?.newText).toMatch(
      /^application:\n {2}submittedOn: \$1\n {2}documents/,
    );
  });

  it('inserts plain text where the editor knows no snippets', async () => {
    const { editor } = await startEditor();
    const marked = `${beforeApplication}  ¦\n`;
    const { items } = await completeAt(editor, marked);
    expect(applied(marked, items.find(({ label }) => label === 'application')!)).toContain(
      '\n  application:\n    submittedOn: \n    documents: [poa]\n',
    );
  });

  it('answers from the text as it is right after an edit', async () => {
    const { editor } = await startEditor();
    editor.open(golden);
    const position = { line: 3, character: 'direction: '.length };
    editor.change(2, 'ex', { start: position, end: { ...position, character: position.character + 6 } });
    const { items }: CompletionList = await editor.ask('textDocument/completion', { position });
    expect(items.map(({ label }) => label)).toEqual(['import', 'export']);
    expect(items[0]?.textEdit).toMatchObject({ range: { start: position, end: { line: 3, character: 13 } } });
  });

  it('knows the commodity codes of the other cases of the workspace', async () => {
    const other = 'goods:\n  - { line: 1, name: 电视机, hsCode: "8528721200" }\n';
    const { editor, address } = await openFolder({ 'other.case.yaml': other });
    const own = address('own.case.yaml');
    const text = 'goods:\n  - hsCode: "85"\n';
    editor.open(text, 1, own);
    const position = { line: 1, character: text.split('\n')[1]!.length - 1 };
    await editor.casesWhen(({ complete, cases }) => complete && cases.length === 2);
    const list: CompletionList = await editor.ask('textDocument/completion', { position }, own);
    expect(list.items.find(({ label }) => label === '8528721200')).toMatchObject({
      detail: expect.stringMatching(/^电视机 · /),
      filterText: expect.stringMatching(/^"8528721200/),
    });
  });

  it('speaks the language of the editor', async () => {
    const { editor } = await startEditor({ locale: 'zh-cn', capabilities: withSnippets });
    const { items } = await completeAt(editor, golden.replace('origin: MY', 'origin: ¦'));
    expect(items.find(({ label }) => label === 'MY')).toMatchObject({
      labelDetails: { description: '马来西亚' },
      documentation: '原产国（地区），ISO 3166 两位字母代码。',
    });
  });

  it('has nothing to say in a comment', async () => {
    const { editor } = await startEditor();
    expect((await completeAt(editor, `# di¦\n${golden}`)).items).toEqual([]);
  });
});

async function completeAt(editor: Editor, marked: string): Promise<CompletionList> {
  const text = marked.replace('¦', '');
  editor.open(text);
  const position = TextDocument.create(uri, 'certcase', 1, text).positionAt(marked.indexOf('¦'));
  return editor.ask('textDocument/completion', { position });
}

function applied(marked: string, { textEdit }: CompletionItem): string {
  const document = TextDocument.create(uri, 'certcase', 1, marked.replace('¦', ''));
  return TextDocument.applyEdits(document, [textEdit as TextEdit]);
}
