import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
}

/** Installs a package and opens an example with it; everything is gone with the test. */
export async function openInstalled(
  file: string,
  example: string,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), 'certcase-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const vscode = await installEmbeddedVscode();
  const dataFolder = join(folder, 'server');
  await installExtension(vscode, dataFolder, file);
  await cp(examples, join(folder, 'examples'), { recursive: true });
  // Where an extension runs is asked of the user's settings alone, not of the machine's.
  await mkdir(join(dataFolder, 'data', 'User'), { recursive: true });
  await writeFile(join(dataFolder, 'data', 'User', 'settings.json'), JSON.stringify(settings));
  const server = await startServer({
    vscode,
    dataFolder,
    settings: { 'certcase.asOf': '2026-05-20', ...settings },
  });
  onTestFinished(() => server.stop());
  const page = await openPage({ profile: join(folder, 'chromium') });
  onTestFinished(() => page.context().close());
  const requests: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  await page.goto(
    addressOf(server, {
      folder: join(folder, 'examples'),
      openFile: join(folder, 'examples', example),
    }),
  );
  return { page, folder, requests };
}
