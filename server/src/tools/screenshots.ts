/**
 * Takes the pictures of the documentation in a real VS Code, in a light, a dark and a high-contrast theme.
 *
 *   npm run screenshots [-- findings timeline …]     all of them where none is named
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { addressOf } from './embedded-vscode/address.ts';
import { installEmbeddedVscode } from './embedded-vscode/install.ts';
import { openPage } from './embedded-vscode/page.ts';
import { startServer } from './embedded-vscode/server.ts';
import { caseOpened, openFile, runCommand } from './embedded-vscode/workbench.ts';
import { pictures } from './screenshots/pictures.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Colour themes that come with VS Code, with the class that its window then has, by the end of the picture's name; the light one is the usual picture. */
const themes = {
  light: { label: 'Light Modern', kind: 'vs' },
  dark: { label: 'Dark Modern', kind: 'vs-dark' },
  contrast: { label: 'Dark High Contrast', kind: 'hc-black' },
} as const;

/** The day on every picture, so that a new one differs only where Certcase does. */
const asOf = '2026-05-20';

/** Small enough to be read in a page, and to be kept. */
const viewport = { width: 1280, height: 800 };

const example = 'import-mistakes.case.yaml';

async function takeIn(theme: keyof typeof themes, wanted: readonly string[], vscode: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'certcase-'));
  // A copy: a report is written beside its case.
  const examples = join(folder, 'examples');
  await cp(join(root, 'examples'), examples, { recursive: true });
  const server = await startServer({
    vscode,
    dataFolder: join(folder, 'server'),
    settings: { 'certcase.asOf': asOf },
  });
  const address = addressOf(server, {
    folder: examples,
    extensionDevelopmentPath: root,
    openFile: join(examples, example),
  });
  try {
    const page = await openPage({ profile: join(folder, 'chromium') });
    await page.setViewportSize(viewport);
    await page.goto(address);
    await caseOpened(page);
    await wear(page, themes[theme]);
    for (const name of wanted) await take(page, name, theme);
    await page.context().close();
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Chooses a theme as a user does: a page begins with the one that Chromium prefers. */
async function wear(page: Page, { label, kind }: (typeof themes)[keyof typeof themes]): Promise<void> {
  await runCommand(page, 'Preferences: Color Theme');
  await page.locator('.quick-input-widget .quick-input-box input').fill(label);
  await page.locator('.quick-input-widget').getByRole('option', { name: label }).first().click();
  await page.locator(`.monaco-workbench.${kind}`).waitFor();
}

async function take(page: Page, name: string, theme: keyof typeof themes): Promise<void> {
  await openFile(page, example);
  await caseOpened(page);
  await pictures[name]?.(page);
  await runCommand(page, 'Notifications: Clear All Notifications');
  const path = join(root, 'docs', 'images', theme === 'light' ? `${name}.png` : `${name}-${theme}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  await runCommand(page, 'View: Close All Editors');
  console.log(path);
}

const wanted = process.argv.slice(2);
const vscode = await installEmbeddedVscode();
for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
  await takeIn(theme, wanted.length > 0 ? wanted : Object.keys(pictures), vscode);
}
