import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { viewPage } from '../../client/src/views/page.ts';
import type { Theme } from './themes.ts';

/** A view in a page of its own, with the editor's end of the wire in the hands of the test. */
export interface ViewPage<Message> {
  readonly page: Page;
  /** What the page has sent to the editor since it was forgotten. */
  posted(): Promise<Message[]>;
  /** Forgets what was posted and complained. */
  forget(): Promise<void>;
  /** Hands the page a message; resolves once it is drawn. */
  send(message: unknown): Promise<void>;
  /** What the page has given the editor to keep. */
  kept(): Promise<unknown>;
  /** Dresses the page in a theme. */
  wear(theme: Theme): Promise<void>;
  /** Errors on the console, and whatever the policy of the page has forbidden. */
  readonly complaints: readonly string[];
}

const origin = 'http://view.test';

interface EditorStandIn extends Window {
  posted: unknown[];
  kept: unknown;
  complain(text: string): void;
}

/** Bundles script and style of a view as the build does, and keeps them in memory. */
export async function bundleView(name: string): Promise<ReadonlyMap<string, string>> {
  const app = resolve(import.meta.dirname, `../../client/src/views/${name}/app`);
  const { outputFiles } = await build({
    entryPoints: [`${app}/main.ts`, `${app}/${name}.css`],
    entryNames: 'view',
    outdir: '/',
    bundle: true,
    write: false,
    target: 'es2022',
    format: 'iife',
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

/**
 * Opens the page that the panel gives VS Code, with the bundles, under the same policy.
 * @param kept what the editor has kept of an earlier page.
 * @param drawsPictures whether the page may draw pictures out of its own data.
 */
export async function openView<Message>(
  browser: Browser,
  bundles: ReadonlyMap<string, string>,
  kept?: unknown,
  drawsPictures = false,
): Promise<ViewPage<Message>> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, locale: 'en-GB' });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(standIn, kept);

  const html = viewPage({
    language: 'en-GB',
    nonce: 'nonce',
    source: origin,
    script: `${origin}/view.js`,
    style: `${origin}/view.css`,
    drawsPictures,
  });
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/css';
    const body = bundles.get(pathname);
    if (pathname === '/') return route.fulfill({ body: html, contentType: 'text/html' });
    return body === undefined ? route.abort() : route.fulfill({ body, contentType });
  });
  await page.goto(`${origin}/`);

  return {
    page,
    complaints,
    posted: () => page.evaluate(() => (window as unknown as EditorStandIn).posted as Message[]),
    kept: () => page.evaluate(() => (window as unknown as EditorStandIn).kept),
    wear: (theme) => page.evaluate(dress, theme),
    send: (message) =>
      page.evaluate(async (data) => {
        window.postMessage(data, '*');
        // The message arrives as a task of its own; the drawing comes with the frame after it.
        await new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, message),
    async forget() {
      await page.evaluate(() => (window as unknown as EditorStandIn).posted.splice(0));
      complaints.length = 0;
    },
  };
}

/** Runs in the page before its own script: what VS Code provides there. */
function standIn(kept: unknown): void {
  const host = window as unknown as EditorStandIn & { acquireVsCodeApi(): unknown };
  host.posted = [];
  host.kept = kept;
  host.acquireVsCodeApi = () => ({
    postMessage: (message: unknown) => host.posted.push(message),
    getState: () => host.kept,
    setState: (state: unknown) => {
      host.kept = state;
    },
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    host.complain(`${violatedDirective} forbids ${blockedURI}`),
  );
}

/** Runs in the page: what VS Code does when the colour theme changes. */
function dress({ classes, variables }: Theme): void {
  const root = document.documentElement;
  document.body.className = classes;
  for (const name of [...root.style].filter((property) => property.startsWith('--vscode-')))
    root.style.removeProperty(name);
  for (const [name, value] of Object.entries(variables)) root.style.setProperty(name, value);
}
