import type { FrameLocator, Page } from 'playwright-core';

/** The document inside the webview that is on view. Its locators wait; with two webviews on view they throw. */
export function visibleWebview(page: Page): FrameLocator {
  return page.locator('iframe.webview:visible').contentFrame().locator('iframe#active-frame').contentFrame();
}
