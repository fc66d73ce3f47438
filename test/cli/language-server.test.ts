import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { programPath } from './command-line.ts';

const serverPath = resolve(import.meta.dirname, '../../dist/server.js');

/** What a language server says of itself, and how its process ends. */
async function greet(...args: string[]): Promise<{ initialized: unknown; status: number | null }> {
  const server = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const exited = once(server, 'exit');
  const parameters = { processId: null, rootUri: null, capabilities: {} };
  const initialized = await connection.sendRequest('initialize', parameters);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await exited;
  return { initialized, status: server.exitCode };
}

it.each([{ args: [] }, { args: ['--stdio'] }, { args: ['--stdio', '--clientProcessId=1'] }])(
  'certcase lsp $args is the language server',
  async ({ args }) => {
    const answer = await greet(programPath, 'lsp', ...args);
    expect(answer).toEqual(await greet(serverPath, '--stdio'));
    expect(answer).toMatchObject({ initialized: { capabilities: { hoverProvider: true } }, status: 0 });
  },
);

it('certcase lsp --lang zh speaks Chinese to an editor that does not say which language it wants', async () => {
  const editor = spawn(process.execPath, [programPath, 'lsp', '--lang', 'zh'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(editor.stdout),
    new StreamMessageWriter(editor.stdin),
  );
  const published = new Promise<{ diagnostics: readonly { message: string }[] }>((resolve) => {
    connection.onNotification('textDocument/publishDiagnostics', resolve);
  });
  connection.listen();
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const textDocument = {
    uri: 'untitled:a.case.yaml',
    languageId: 'certcase',
    version: 1,
    text: 'caseId: 1\n',
  };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const [first] = (await published).diagnostics;
  expect(first?.message).toMatch(/\p{Script=Han}/u);
  const exited = once(editor, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await exited;
});
