import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { addressOf } from '../../server/src/tools/embedded-vscode/address.ts';
import { installEmbeddedVscode } from '../../server/src/tools/embedded-vscode/install.ts';
import { installExtension } from '../../server/src/tools/embedded-vscode/install-extension.ts';
import { openPage } from '../../server/src/tools/embedded-vscode/page.ts';
import { startServer } from '../../server/src/tools/embedded-vscode/server.ts';

const examples = resolve(import.meta.dirname, '../../examples');

/** A page of VS Code into which a package was installed, and nothing else of the project. */
export interface Installed {
  readonly page: Page;
  /** Holds the examples; to be used as the user likes. */
  readonly folder: string;
  /** Addresses of everything that the page and its workers have asked for. */
  readonly requests: readonly string[];
  /** Loads the window again, with what VS Code has kept of it. */
  restart(): Promise<void>;
}

export interface Opening {
  /** The user's own settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The display language that VS Code takes itself to have, such as `zh-cn`. Its own words come with a language pack. */
  readonly language?: string;
  /** Flags of Node for the extension hosts. */
  readonly nodeFlags?: readonly string[];
}

/** Installs a package and opens an example with it; everything is gone with the test. */
export async function openInstalled(
  file: string,
  example: string,
  { settings = {}, language = 'en', nodeFlags = [] }: Opening = {},
): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), 'certcase-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const vscode = await installEmbeddedVscode();
  const dataFolder = join(folder, 'server');
  await installExtension(vscode, dataFolder, file);
  await cp(examples, join(folder, 'examples'), { recursive: true });
  const server = await startServer({
    vscode,
    dataFolder,
    settings: { 'certcase.asOf': '2026-05-20' },
    // Where an extension runs is asked of the user's settings alone, not of the machine's.
    userSettings: settings,
    nodeFlags,
  });
  onTestFinished(() => server.stop());
  const page = await openPage({ profile: join(folder, 'chromium') });
  onTestFinished(() => page.context().close());
  await page.addInitScript((name) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: name }), language);
  const requests: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  const opened = join(folder, 'examples');
  await page.goto(addressOf(server, { folder: opened, openFile: join(opened, example) }));
  const restart = async () => void (await page.goto(addressOf(server, { folder: opened })));
  return { page, folder, requests, restart };
}
