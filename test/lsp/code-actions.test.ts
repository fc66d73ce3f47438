import { describe, expect, it } from 'vitest';
import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver/node';
import { inChinese } from '../laws/in-chinese.ts';
import { applied, golden, mismatched, rangeOf, unquoted } from './cases.ts';
import { type Editor, modern, plain, startEditor, uri } from './editor.ts';

const automatic = 2;
const invoked = 1;
const twice = unquoted.replace('"8528521200"', '0101210010   # quoted in one of the versions');

describe('a fix', () => {
  it('is offered where its finding stands, for exactly the version that is open', async () => {
    const { editor } = await startEditor();
    editor.open(mismatched, 3);
    const diagnostics = await editor.diagnostics();
    const [action, ...others] = await actions(editor, cursorAt(mismatched, 'AIEC-2225-2026-004521'));
    expect(others.map(({ title }) => title)).toEqual([
      'Waive this rule here… (clearance/certificate-number)',
    ]);
    expect(action).toMatchObject({ kind: 'quickfix', title: 'Replace by AIEC-2225-2026-004512' });
    expect(action?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 3 } }]);
    expect(diagnostics).toContainEqual(action?.diagnostics?.[0]);
  });

  it('removes its finding and leaves every other byte as it was', async () => {
    const text = mismatched.replaceAll('\n', '\r\n');
    const { editor } = await startEditor();
    editor.open(text);
    const [action] = await actions(editor, cursorAt(text, 'AIEC-2225-2026-004521'));
    const fixed = applied(text, action?.edit);
    expect(fixed).toBe(golden.replaceAll('\n', '\r\n'));
    editor.change(2, fixed);
    expect((await editor.diagnostics()).map(({ code }) => code)).not.toContain(
      'clearance/certificate-number',
    );
  });

  it('belongs to the text as it is now, not to the diagnostics that the client still shows', async () => {
    const { editor } = await startEditor();
    editor.open(mismatched);
    const diagnostics = await editor.diagnostics();
    const cursor = cursorAt(mismatched, 'AIEC-2225-2026-004521');
    editor.change(2, golden);
    expect(await actions(editor, cursor, { diagnostics })).toEqual([]);
  });

  it('is not offered elsewhere', async () => {
    const { editor } = await startEditor();
    editor.open(mismatched);
    expect(await actions(editor, cursorAt(mismatched, 'caseId'))).toEqual([]);
  });

  it('renames nothing in a case that is kept under Chinese names', async () => {
    const text = inChinese(golden);
    const { editor } = await startEditor();
    editor.open(text);
    const codes = (await editor.diagnostics()).map(({ code }) => code);
    expect(codes).toEqual(['write-off/consistency']);
    const names = [...text.matchAll(/(?<=^[ -]*|[{,] )[\p{Script=Han}]+(?=:)/gmu)].map(([name]) => name);
    expect(names.length).toBeGreaterThan(100);
    for (const name of new Set(names)) expect(await actions(editor, cursorAt(text, name))).toEqual([]);
  });

  it('is preferred where it is the only one and changes the form alone', async () => {
    const { editor } = await startEditor();
    editor.open(unquoted);
    const [quote] = await actions(editor, cursorAt(unquoted, '0101210010'));
    expect(quote?.isPreferred).toBe(true);
    editor.change(2, mismatched);
    const [replace] = await actions(editor, cursorAt(mismatched, 'AIEC-2225-2026-004521'));
    expect(replace?.isPreferred).toBe(false);
  });

  it('comes as unversioned changes to a client that knows no others', async () => {
    const { editor } = await startEditor({ capabilities: plain });
    editor.announceSettings({ asOf: '2026-05-20' });
    editor.open(mismatched);
    const [action] = await actions(editor, cursorAt(mismatched, 'AIEC-2225-2026-004521'));
    expect(action?.edit).not.toHaveProperty('documentChanges');
    expect(applied(mismatched, action?.edit)).toBe(golden);
  });

  it('is titled in the language of the client', async () => {
    const { editor } = await startEditor({ locale: 'zh-cn' });
    editor.open(mismatched);
    const [action] = await actions(editor, cursorAt(mismatched, 'AIEC-2225-2026-004521'));
    expect(action?.title).toBe('改为 AIEC-2225-2026-004512');
  });
});

describe('all safe fixes together', () => {
  const fixed = twice.replaceAll(/(?<=hsCode: )0101210010/g, '"0101210010"');

  it('are one action of the file', async () => {
    const { editor } = await startEditor();
    editor.open(twice);
    const [action] = await actions(editor, cursorAt(twice, 'caseId'), { only: ['source.fixAll'] });
    expect(action).toMatchObject({ kind: 'source.fixAll.certcase' });
    const resolved = await resolve(editor, action);
    expect(applied(twice, resolved.edit)).toBe(fixed);
    expect(resolved.edit?.documentChanges).toMatchObject([{ edits: [{}, {}] }]);
  });

  it('of one rule are offered where it has found more than one thing', async () => {
    const { editor } = await startEditor();
    editor.open(twice);
    const offered = await actions(editor, cursorAt(twice, '0101210010'), { only: ['quickfix'] });
    expect(offered.map(({ title }) => title)).toEqual([
      expect.any(String),
      'Fix all 2 findings of style/quote-code',
      'Waive this rule here… (style/quote-code)',
    ]);
    expect(applied(twice, (await resolve(editor, offered[1])).edit)).toBe(fixed);
    editor.change(2, unquoted);
    expect(await actions(editor, cursorAt(unquoted, '0101210010'), { only: ['quickfix'] })).toHaveLength(2);
  });

  it('are worked out for the version that is open when the user has chosen', async () => {
    const { editor } = await startEditor();
    editor.open(twice);
    const [action] = await actions(editor, cursorAt(twice, 'caseId'), { only: ['source.fixAll'] });
    editor.change(2, unquoted);
    const { edit } = await resolve(editor, action);
    expect(edit?.documentChanges).toMatchObject([{ textDocument: { version: 2 } }]);
    expect(applied(unquoted, edit)).toBe(golden.replace('8471309000', '0101210010'));
  });

  it('bring their edit along where the client will not ask for it', async () => {
    const { editor } = await startEditor({ capabilities: plain });
    editor.open(twice);
    const [action] = await actions(editor, cursorAt(twice, 'caseId'), { only: ['source'] });
    expect(applied(twice, action?.edit)).toBe(fixed);
  });

  it('are not offered where there is nothing to fix', async () => {
    const { editor } = await startEditor();
    editor.open(mismatched);
    expect(await actions(editor, cursorAt(mismatched, 'caseId'), { only: ['source.fixAll'] })).toEqual([]);
  });

  it('stay away while the cursor merely passes, unless they are asked for', async () => {
    const { editor } = await startEditor();
    editor.open(twice);
    const cursor = cursorAt(twice, 'caseId');
    const kinds = async (context: Partial<CodeActionContext>) =>
      (await actions(editor, cursor, context)).map(({ kind }) => kind);
    expect(await kinds({ triggerKind: automatic })).toEqual([]);
    expect(await kinds({ triggerKind: invoked })).toEqual(['source.fixAll.certcase']);
    expect(await kinds({ triggerKind: automatic, only: ['source.fixAll.certcase'] })).toEqual([
      'source.fixAll.certcase',
    ]);
    expect(await kinds({ only: ['refactor'] })).toEqual([]);
  });
});

describe('what a node lacks', () => {
  const lacking = golden
    .replace('    stampedCopy: { inspectionStamp: true }\n', '')
    .replace(/ {2}- \{ node: clearance,.*\n/, '');
  const title = 'Insert what is missing in Clearance: ';

  it('is inserted all at once, wherever in the node the cursor is', async () => {
    const { editor } = await startEditor();
    editor.open(lacking);
    const offered = await actions(editor, cursorAt(lacking, 'releasedOn'));
    const action = offered.find((one) => one.title.startsWith(title));
    expect(action?.kind).toBe('quickfix');
    const { edit } = await resolve(editor, action);
    const completed = applied(lacking, edit);
    expect(completed).toContain('stampedCopy');
    editor.change(2, completed);
    const left = (await editor.diagnostics()).map(({ code }) => code);
    expect(left).not.toContain('clearance/stamped-copy');
  });

  it('brings its edit along where the client will not ask for it', async () => {
    const { editor } = await startEditor({ capabilities: plain });
    editor.announceSettings({ asOf: '2026-05-20' });
    editor.open(lacking);
    const offered = await actions(editor, cursorAt(lacking, 'receiptChecks'));
    const action = offered.find((one) => one.title.startsWith(title));
    expect(applied(lacking, action?.edit)).toContain('stampedCopy');
  });

  it('is not offered where nothing is missing', async () => {
    const { editor } = await startEditor();
    editor.open(golden);
    expect(await actions(editor, cursorAt(golden, 'releasedOn'))).toEqual([]);
  });
});

describe('the page of a rule', () => {
  const showsRules = { initializationOptions: { showsRules: true } };

  it('is shown by a command of the client that has it', async () => {
    const { editor } = await startEditor(showsRules);
    editor.open(mismatched);
    const offered = await actions(editor, cursorAt(mismatched, 'AIEC-2225-2026-004521'));
    expect(offered.at(-1)).toMatchObject({
      title: 'Show the rule clearance/certificate-number',
      command: { command: 'certcase.showRule', arguments: ['clearance/certificate-number'] },
    });
    const [diagnostic] = offered.at(-1)?.diagnostics ?? [];
    expect(diagnostic?.codeDescription?.href).toBe('certcase-rule:/clearance/certificate-number.md');
  });

  it('is written by the server in the language of the client', async () => {
    const { editor } = await startEditor({ ...showsRules, locale: 'zh-cn' });
    const page: { markdown: string } = await editor.connection.sendRequest('certcase/rulePage', {
      code: 'goods/hs-code',
    });
    expect(page.markdown).toMatch(
      /^# 商品编码为 10 位\n\n`goods\/hs-code`\n\n错误 · 提供快速修复|^# 商品编码为 10 位/,
    );
    expect(page.markdown).toContain('**处理办法**：');
    expect(await editor.connection.sendRequest('certcase/rulePage', { code: 'no/such-rule' })).toBeNull();
  });
});

it('offers no actions to a client that takes only commands', async () => {
  const { editor } = await startEditor({ capabilities: { ...modern, textDocument: {} } });
  expect(editor.initialized?.capabilities).not.toHaveProperty('codeActionProvider');
});

function cursorAt(text: string, excerpt: string): Range {
  const { start } = rangeOf(text, excerpt);
  return { start, end: start };
}

async function actions(
  editor: Editor,
  range: Range,
  context: Partial<CodeActionContext> = { triggerKind: automatic },
): Promise<CodeAction[]> {
  return editor.ask('textDocument/codeAction', { range, context: { diagnostics: [], ...context } });
}

function resolve(editor: Editor, action: CodeAction | undefined): Promise<CodeAction> {
  return editor.connection.sendRequest('codeAction/resolve', action);
}
