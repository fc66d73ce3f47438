import { chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';

export interface PageOptions {
  /** Chromium's profile folder. */
  readonly profile: string;
  /** Lets a second Playwright join the page at this port of the loopback address. */
  readonly remoteDebuggingPort?: string | undefined;
}

/** The size at which VS Code is tested and photographed, in CSS pixels. */
const viewport = { width: 1440, height: 900 };

/** Milliseconds that Playwright waits for anything on the page; generous, for a machine that does much else. */
const patience = 120_000;

/** Starts headless Chromium with one empty page; it ends with the page's context. */
export async function openPage({ profile, remoteDebuggingPort }: PageOptions): Promise<Page> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  if (remoteDebuggingPort !== undefined) args.push(`--remote-debugging-port=${remoteDebuggingPort}`);
  // Only the pages of the default context are seen by whoever joins through the debugging port.
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args,
    viewport,
  });
  context.setDefaultTimeout(patience);
  return context.pages()[0] ?? context.newPage();
}
