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
