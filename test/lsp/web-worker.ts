import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Message,
} from 'vscode-jsonrpc';
import { findChromium } from '../../server/src/tools/embedded-vscode/chromium.ts';
import { Editor, type EditorOptions } from './editor.ts';
import { type SuppliedFiles, supply } from './supplied-files.ts';

const origin = 'http://certcase.test';
const bundle = resolve(import.meta.dirname, '../../dist/browser/server.js');

export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
}

/** The page, as the code that runs in it sees it. */
interface Page {
  server: { postMessage(message: Message): void; onmessage: (event: { data: Message }) => void };
  receive(message: Message): void;
  Worker: new (address: string) => Page['server'];
}

export interface EditorInBrowser {
  readonly editor: Editor;
  /** Errors on the console of the page and of the worker. */
  readonly complaints: readonly string[];
}

/** Starts the built server in a web worker of a page, and speaks to it from here; it ends with the browser. */
export async function startInWorker(
  browser: Browser,
  options: EditorOptions = {},
  files: SuppliedFiles = new Map(),
): Promise<EditorInBrowser> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route(`${origin}/**`, (route) =>
    new URL(route.request().url()).pathname === '/server.js'
      ? route.fulfill({ body: readFileSync(bundle, 'utf8'), contentType: 'text/javascript' })
      : route.fulfill({ body: '<!DOCTYPE html><title>Editor</title>', contentType: 'text/html' }),
  );
  await page.goto(`${origin}/`);
  const reader = new WorkerReader();
  await page.exposeFunction('receive', (message: Message) => reader.receive(message));
  await page.evaluate(() => {
    const host = globalThis as unknown as Page;
    host.server = new host.Worker('/server.js');
    host.server.onmessage = ({ data }) => host.receive(data);
  });
  const writer = new WorkerWriter((message) =>
    page.evaluate((sent) => (globalThis as unknown as Page).server.postMessage(sent), message),
  );
  const editor = new Editor(reader, writer, options.settings ?? { asOf: '2026-05-20' });
  supply(editor, files);
  await editor.initialize({ initializationOptions: { suppliesFiles: true }, ...options });
  return { editor, complaints };
}

class WorkerReader extends AbstractMessageReader {
  #callback: DataCallback | undefined;
  readonly #early: Message[] = [];

  listen(callback: DataCallback): { dispose(): void } {
    this.#callback = callback;
    for (const message of this.#early.splice(0)) callback(message);
    return { dispose: () => undefined };
  }

  receive(message: Message): void {
    if (this.#callback === undefined) this.#early.push(message);
    else this.#callback(message);
  }
}

class WorkerWriter extends AbstractMessageWriter {
  readonly #post: (message: Message) => Promise<void>;

  constructor(post: (message: Message) => Promise<void>) {
    super();
    this.#post = post;
  }

  write(message: Message): Promise<void> {
    return this.#post(message);
  }

  end(): void {}
}
