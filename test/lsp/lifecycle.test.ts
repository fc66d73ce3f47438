import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { ErrorCodes, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { rangeOf, unquoted } from './cases.ts';
import { Editor, plain, serverPath, startEditor, startEditorOverIpc } from './editor.ts';

it('says what it can do', async () => {
  const { editor } = await startEditor();
  expect(editor.initialized).toEqual({
    serverInfo: { name: 'certcase' },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: true },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: true,
      workspaceSymbolProvider: { resolveProvider: false },
      documentHighlightProvider: true,
      documentSymbolProvider: true,
      documentLinkProvider: {},
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      completionProvider: { triggerCharacters: [' ', '[', '{', '"', '/', '-'] },
      codeActionProvider: {
        codeActionKinds: ['quickfix', 'source.fixAll.certcase'],
        resolveProvider: true,
      },
      diagnosticProvider: {
        identifier: 'certcase',
        interFileDependencies: true,
        workspaceDiagnostics: true,
      },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  });
});

it('ends with 0 after a shutdown, and answers nothing in between', async () => {
  const { editor, server } = await startEditor();
  editor.open(unquoted);
  await editor.connection.sendRequest('shutdown');
  await expect(editor.pull()).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
  expect(await exitCode(server, () => editor.connection.sendNotification('exit'))).toBe(0);
});

it('ends with 1 where the shutdown was left out', async () => {
  const { editor, server } = await startEditor();
  expect(await exitCode(server, () => editor.connection.sendNotification('exit'))).toBe(1);
});

it('ends when its standard input does', async () => {
  const { server } = await startEditor({ capabilities: plain });
  expect(await exitCode(server, () => server.stdin?.end())).toBe(1);
});

it('speaks over the channel between two processes, and ends with it', async () => {
  const { editor, server } = await startEditorOverIpc();
  editor.open(unquoted);
  expect((await editor.diagnostics()).map(({ code }) => code)).toContain('style/quote-code');
  expect(await exitCode(server, () => server.disconnect())).toBe(1);
});

it('takes standard input and output where no transport is named', async () => {
  const server = spawn(process.execPath, [serverPath]);
  const editor = new Editor(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
    {},
  );
  await editor.initialize({});
  expect(editor.initialized?.serverInfo?.name).toBe('certcase');
  await editor.connection.sendRequest('shutdown');
  expect(await exitCode(server, () => editor.connection.sendNotification('exit'))).toBe(0);
});

it('answers a request that it cannot handle in plain words, and goes on', async () => {
  const { editor } = await startEditor({ locale: 'zh' });
  editor.open(unquoted);
  await expect(editor.ask('textDocument/hover', { position: null })).rejects.toMatchObject({
    code: ErrorCodes.InvalidParams,
    message: expect.stringContaining('无法回应请求 textDocument/hover'),
  });
  const { start } = rangeOf(unquoted, '0101210010');
  expect(await editor.ask('textDocument/hover', { position: start })).not.toBeNull();
});

async function exitCode(server: ChildProcess, end: () => void): Promise<number | null> {
  const exited = once(server, 'exit');
  end();
  const [code] = await exited;
  return code;
}
