import { chromium, type Page } from 'playwright-core';
import { passedOn } from './environment.ts';

let joined: Promise<Page> | undefined;

/**
 * The page that shows VS Code, for what no extension can see or do: what a webview shows and to which role, keys,
 * clicks, pictures. Desktop and embedded VS Code are both Chromium, and both open a debugging port.
 */
export function workbenchPage(): Promise<Page> {
  joined ??= joinPage();
  return joined;
}

async function joinPage(): Promise<Page> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${passedOn('debuggingPort')}`, {
    // The desktop's Chromium knows none of the overrides that Playwright would put on a browser of its own.
    noDefaults: true,
  });
  const page = browser.contexts().flatMap((context) => context.pages())[0];
  if (page === undefined) throw new Error('VS Code shows no page at its debugging port.');
  return page;
}
