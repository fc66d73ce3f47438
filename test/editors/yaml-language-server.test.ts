import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  createMessageConnection,
  type Diagnostic,
  type Hover,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const root = resolve(import.meta.dirname, '../..');
const examples = join(root, 'examples');
const program = join(root, 'node_modules/yaml-language-server/bin/yaml-language-server');

/** What docs/editors.md says to set, for the extension of redhat and for the server alone. */
const yaml = {
  validate: true,
  hover: true,
  schemas: { [pathToFileURL(join(root, 'schemas/case.schema.json')).href]: '*.case.yaml' },
};

const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const arrived = new Map<string, (diagnostics: Diagnostic[]) => void>();
let connection: MessageConnection;

beforeAll(async () => {
  connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? yaml : {})),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: PublishDiagnosticsParams) => arrived.get(uri)?.(diagnostics),
  );
  connection.listen();
  const capabilities = { workspace: { configuration: true }, textDocument: { publishDiagnostics: {} } };
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: pathToFileURL(root).href,
    capabilities,
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml } });
});

afterAll(async () => {
  const exited = once(server, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await exited;
});

/** Opens a text under the name of an example; what the server says of it, a line each. */
async function saidOf(name: string, text: string): Promise<string[]> {
  const uri = pathToFileURL(join(examples, name)).href;
  const said = new Promise<Diagnostic[]>((resolve) => arrived.set(uri, resolve));
  const textDocument = { uri, languageId: 'yaml', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const diagnostics = await said;
  return diagnostics.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

function textOf(name: string): string {
  return readFileSync(join(examples, name), 'utf8');
}

it.each(readdirSync(examples).filter((name) => name.endsWith('.case.yaml')))(
  "redhat's server, with the schema of cases, on %s",
  async (name) => {
    await expect((await saidOf(name, textOf(name))).join('\n')).toMatchFileSnapshot(
      join(import.meta.dirname, 'yaml-language-server', `${name}.txt`),
    );
  },
);

it('says nothing of the golden case, explains its names, and marks a mistake', async () => {
  const golden = textOf('golden-import.case.yaml');
  expect(await saidOf('golden-import.copy.case.yaml', golden)).toEqual([]);
  const uri = pathToFileURL(join(examples, 'golden-import.copy.case.yaml')).href;
  const line = golden.split('\n').findIndex((text) => text.startsWith('direction:'));
  const hover = await connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: { line, character: 2 },
  });
  expect(JSON.stringify(hover.contents)).toMatch(/\p{Script=Han}/u);
  const wrong = golden.replace('direction: import', 'direction: imports');
  expect(await saidOf('golden-import.wrong.case.yaml', wrong)).toEqual([
    expect.stringMatching(/^\d+: .*"import".*"export"/),
  ]);
});
