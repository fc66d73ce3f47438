import type { Page } from 'playwright-core';

/**
 * Opens a workbench whose address names an `extensionTestsPath`, prints what the extension host prints, and resolves to
 * the exit code: 0 when the module's `run()` came to a good end.
 *
 * The workbench looks for these two functions on its window, and reports to them when they are there.
 *
 * @throws when the page is lost on the way.
 */
export async function runExtensionTests(page: Page, address: string): Promise<number> {
  await page.exposeFunction('codeAutomationLog', (type: string, values: readonly unknown[]) => {
    console.log(type, ...values);
  });
  const ended = new Promise<number>((resolve, reject) => {
    page.once('crash', () => reject(new Error('The page of VS Code crashed.')));
    page.once('close', () => reject(new Error('The page of VS Code was closed before the tests ended.')));
    page
      .exposeFunction('codeAutomationExit', resolve)
      .then(() => page.goto(address))
      .catch(reject);
  });
  return ended;
}
