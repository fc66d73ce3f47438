import type { FrameLocator, Page } from 'playwright-core';

/**
 * The document inside the webview that is on view. Its locators wait. While one webview takes the place of another both
 * are on view for a moment; the one that was made last is meant. Side by side, webviews cannot be told apart.
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
  await page.evaluate(`(async () => {
    const settled = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const editorsIn = async (name) => {
      const database = await settled(indexedDB.open(name));
      const items = database.transaction('ItemTable').objectStore('ItemTable');
      const editors = await settled(items.get('memento/workbench.parts.editor'));
      database.close();
      return String(editors);
    };
    for (;;) {
      const databases = await indexedDB.databases();
      // One for each folder that was opened, besides those for all of them.
      const ofFolders = databases.filter(({ name }) => /^vscode-web-state-db-(?!global)/.test(name));
      const editors = await Promise.all(ofFolders.map(({ name }) => editorsIn(name)));
      if (editors.some((one) => one.includes(${JSON.stringify(viewType)}))) return;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  })()`);
}
