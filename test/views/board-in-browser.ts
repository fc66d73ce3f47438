import { type Browser, chromium, type Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { findChromium } from '../../server/src/tools/embedded-vscode/chromium.ts';
import { portfolio } from './board-models.ts';
import { type BoardPage, openBoard } from './board-page.ts';
import { themes } from './themes.ts';
import { bundleView } from './view-page.ts';

export const cases = portfolio();
/** As many as stay smooth. */
export const many = 2000;

export let browser: Browser;
export let bundles: ReadonlyMap<string, string>;
/** The board of the test file, loaded anew for each of its tests. */
export let board: BoardPage;

/** To be called once by a test file: opens the board in a browser, and holds each test to leave no complaint. */
export function setUpBoard(): void {
  vi.setConfig({ testTimeout: 60_000 });

  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-gpu'];
    [browser, bundles] = await Promise.all([
      chromium.launch({ executablePath: findChromium(), args }),
      bundleView('board'),
    ]);
    board = await openBoard(browser, bundles);
  }, 60_000);

  afterAll(() => browser.close());

  beforeEach(async () => {
    await board.page.setViewportSize({ width: 1000, height: 900 });
    await board.page.emulateMedia({ forcedColors: 'none' });
    await board.page.reload();
    await board.wear(themes[0]!);
  });

  afterEach(() => {
    expect(board.complaints).toEqual([]);
  });
}

export function rows(): Locator {
  return board.page.locator('.row');
}

export function row(caseId: string): Locator {
  return board.page.getByRole('row', { name: new RegExp(`^${caseId}`) });
}

/** Numbers of the cases in view, from top to bottom. */
export function numbers(): Promise<string[]> {
  return board.page.locator('.row strong').allTextContents();
}

export function facet(name: string): Locator {
  return board.page.getByRole('combobox', { name });
}

export async function shown(): Promise<string> {
  return (await board.page.getByRole('status').textContent())!;
}

export function focusedRow(): Promise<string | null> {
  return board.page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex') ?? null);
}

export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await board.page.keyboard.press(key);
}

/** Resolves once the page has drawn what was asked for. */
export function drawn(): Promise<void> {
  return board.page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

export function scrollTop(): Promise<number> {
  return board.page.locator('.scroller').evaluate((element) => element.scrollTop);
}

export async function chosenLabels(select: Locator): Promise<string[]> {
  return select.evaluate((element) =>
    [...(element as HTMLSelectElement).selectedOptions].map(({ text }) => text.trim()),
  );
}
