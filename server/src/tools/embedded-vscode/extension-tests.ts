import type { Page } from 'playwright-core';

/**
 * Opens a workbench whose address names an `extensionTestsPath`, prints what the workbench and its extension host log,
 * and resolves to the exit code: 0 when the module's `run()` came to a good end.
 *
 * @throws when the page is lost on the way.
 */
export async function runExtensionTests(page: Page, address: string): Promise<number> {
  const { promise: exitCode, resolve, reject } = Promise.withResolvers<number>();
  page.once('crash', () => reject(new Error('The page of VS Code crashed.')));
  page.once('close', () => reject(new Error('The page of VS Code was closed before the tests ended.')));
  // The workbench reports to these two when it finds them on its window.
  await page.exposeFunction('codeAutomationLog', (type: string, values: readonly unknown[]) => {
    console.log(type, ...values);
  });
  await page.exposeFunction('codeAutomationExit', resolve);
  const [code] = await Promise.all([exitCode, page.goto(address)]);
  return code;
}
