import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type FileChangeType,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  type MessageReader,
  type MessageWriter,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type CasesAnswer, casesChangedNotification, casesRequest } from '../../server/src/protocol/cases.ts';
import type { CheckedParams } from '../../server/src/protocol/checked.ts';

export const serverPath = resolve(import.meta.dirname, '../../dist/server.js');

/** The address of the case that the tests open. */
export const uri = 'file:///cases/AC-2026-0417.case.yaml';

/** What an editor such as VS Code can do, as far as the server looks. */
export const modern: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
};

/** What an editor of the first years of the protocol can do. */
export const plain: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  /** What the editor holds under `certcase`. */
  readonly settings?: unknown;
  /** Paths or addresses of the folders that are open. */
  readonly folders?: readonly string[];
  readonly initializationOptions?: object;
}

/** A message that the server sent by itself. */
interface Sent {
  readonly method: string;
  readonly params: unknown;
}

/** An editor without a screen: it speaks the protocol to a server and keeps everything that it is sent. */
export class Editor {
  readonly connection: MessageConnection;
  readonly sent: Sent[] = [];
  readonly #waiting = new Set<() => void>();
  /** Can be changed; `announceSettings` tells the server. */
  settings: unknown;
  initialized: InitializeResult | undefined;

  constructor(reader: MessageReader, writer: MessageWriter, settings: unknown) {
    this.settings = settings;
    this.connection = createMessageConnection(reader, writer);
    this.connection.onNotification((method, params) => this.#keep({ method, params }));
    this.connection.onUnhandledProgress((params) => this.#keep({ method: '$/progress', params }));
    this.connection.onRequest((method, params) => {
      this.#keep({ method, params });
      return method === 'workspace/configuration' ? [this.settings] : null;
    });
    this.connection.listen();
  }

  async initialize(options: EditorOptions): Promise<void> {
    const { capabilities = modern, locale = 'en', folders = [], initializationOptions } = options;
    const workspaceFolders = folders.map((folder) => ({ uri: addressOf(folder), name: folder }));
    const params = {
      processId: null,
      rootUri: null,
      capabilities,
      locale,
      workspaceFolders,
      initializationOptions,
    };
    this.initialized = await this.connection.sendRequest('initialize', params);
    await this.connection.sendNotification('initialized', {});
  }

  open(text: string, version = 1, address = uri): void {
    const opened = { uri: address, languageId: 'certcase', version, text };
    this.connection.sendNotification('textDocument/didOpen', { textDocument: opened });
  }

  /** Replaces a range, or the whole text where none is given. */
  change(version: number, text: string, range?: Range, address = uri): void {
    const contentChanges = [range === undefined ? { text } : { range, text }];
    this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: address, version },
      contentChanges,
    });
  }

  close(address = uri): void {
    this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: address } });
  }

  /** Tells that files have come, have changed or are gone on disk. */
  announceFiles(type: FileChangeType, ...addresses: readonly string[]): void {
    const changes = addresses.map((address) => ({ uri: address, type }));
    this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  announceSettings(settings: unknown): void {
    this.settings = settings;
    this.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { certcase: settings },
    });
  }

  /** Asks about the open case. */
  ask<Result>(method: string, params: object = {}, address = uri): Promise<Result> {
    return this.connection.sendRequest(method, { textDocument: { uri: address }, ...params });
  }

  pull(previousResultId?: string, address = uri): Promise<DocumentDiagnosticReport> {
    return this.ask('textDocument/diagnostic', { previousResultId }, address);
  }

  /** The findings of the version that is open now. */
  async diagnostics(address = uri): Promise<Diagnostic[]> {
    const report = await this.pull(undefined, address);
    if (report.kind !== 'full') throw new Error('a full report was expected');
    return report.items;
  }

  /** The findings once they are such, asked for again whenever the server wants it. */
  async diagnosticsWhen(address: string, fits: (found: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    for (;;) {
      const seen = this.#refreshes();
      const found = await this.diagnostics(address);
      if (fits(found)) return found;
      while (this.#refreshes() === seen) await this.#somethingSent();
    }
  }

  /** How the cases stand once they do so, asked for again whenever the server wants it. */
  async casesWhen(fits: (answer: CasesAnswer) => boolean): Promise<CasesAnswer> {
    for (;;) {
      const seen = this.#count(casesChangedNotification);
      const answer: CasesAnswer = await this.connection.sendRequest(casesRequest, {});
      if (fits(answer)) return answer;
      while (this.#count(casesChangedNotification) === seen) await this.#somethingSent();
    }
  }

  /** The first message of the server that fits, whether it has come or is still to come. */
  async received<Params>(method: string, fits: (params: Params) => boolean = () => true): Promise<Params> {
    for (;;) {
      const found = this.sent.find((one) => one.method === method && fits(one.params as Params));
      if (found !== undefined) return found.params as Params;
      await this.#somethingSent();
    }
  }

  published(version: number): Promise<PublishDiagnosticsParams> {
    return this.received('textDocument/publishDiagnostics', (params) => params.version === version);
  }

  checked(version: number): Promise<CheckedParams> {
    return this.received('certcase/checked', (params) => params.version === version);
  }

  #refreshes(): number {
    return this.#count('workspace/diagnostic/refresh');
  }

  #count(method: string): number {
    return this.sent.filter((one) => one.method === method).length;
  }

  #somethingSent(): Promise<void> {
    return new Promise((resolve) => this.#waiting.add(resolve));
  }

  #keep(sent: Sent): void {
    this.sent.push(sent);
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}

function addressOf(folder: string): string {
  return URL.canParse(folder) ? folder : pathToFileURL(folder).href;
}

/** Starts the built server as a process and initializes it; it ends with the test. */
export async function startEditor(
  options: EditorOptions = {},
): Promise<{ readonly editor: Editor; readonly server: ChildProcess }> {
  const server = spawn(process.execPath, [serverPath, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const { stdout, stdin } = server;
  const editor = new Editor(
    new StreamMessageReader(stdout),
    new StreamMessageWriter(stdin),
    options.settings ?? { asOf: '2026-05-20' },
  );
  endWithTest(editor, server);
  await editor.initialize(options);
  return { editor, server };
}

/** The same over Node's channel between processes, as `vscode-languageclient` starts a server by default. */
export async function startEditorOverIpc(
  options: EditorOptions = {},
): Promise<{ readonly editor: Editor; readonly server: ChildProcess }> {
  const server = spawn(process.execPath, [serverPath, '--node-ipc'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const settings = options.settings ?? { asOf: '2026-05-20' };
  const editor = new Editor(new IPCMessageReader(server), new IPCMessageWriter(server), settings);
  endWithTest(editor, server);
  await editor.initialize(options);
  return { editor, server };
}

/** In the order of the protocol, so that nothing is written to a process that is gone. */
function endWithTest(editor: Editor, server: ChildProcess): void {
  onTestFinished(async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const exited = once(server, 'exit');
    await editor.connection.sendRequest('shutdown');
    await editor.connection.sendNotification('exit');
    await exited;
  });
}
