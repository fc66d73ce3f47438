import type { FrameLocator, Page } from 'playwright-core';

/**
 * The document inside the webview that is on view. Its locators wait. While one webview takes the place of another both
 * are on view for a moment; the newer one is meant.
 */
export function visibleWebview(page: Page): FrameLocator {
  return page
    .locator('iframe.webview:visible')
    .last()
    .contentFrame()
    .locator('iframe#active-frame')
    .contentFrame();
}

/**
 * Resolves once VS Code has put down that a webview is open, to bring it back in the next window: it does so every few
 * seconds, and not when a window goes.
 * @param viewType such as `certcase.board`.
 */
export async function webviewKept(page: Page, viewType: string): Promise<void> {
  await page.waitForFunction(`(async () => {
    const settled = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const { name } of await indexedDB.databases()) {
      // One database for each folder that was opened, besides those for all of them.
      if (!/^vscode-web-state-db-(?!global)/.test(name)) continue;
      const database = await settled(indexedDB.open(name));
      const values = await settled(database.transaction('ItemTable').objectStore('ItemTable').getAll());
      database.close();
      if (values.some((value) => String(value).includes(${JSON.stringify(viewType)}))) return true;
    }
    return false;
  })()`);
}
