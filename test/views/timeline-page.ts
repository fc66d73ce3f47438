import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { viewPage } from '../../client/src/views/page.ts';
import type { Snapshot, TimelineMessage, TimelineStrings } from '../../client/src/views/timeline/messages.ts';
import type { Timeline } from '../../server/src/engine/timeline/timeline.ts';
import type { Theme } from './themes.ts';

/** The timeline in a page of its own, with the editor's end of the wire in the hands of the test. */
export interface TimelinePage {
  readonly page: Page;
  /** What the page has sent to the editor since it was cleared. */
  posted(): Promise<TimelineMessage[]>;
  /** Dresses the page in a theme. */
  wear(theme: Theme): Promise<void>;
  /** Forgets what was posted and complained, and takes the case off the page. */
  clear(): Promise<void>;
  /** Draws a timeline, or the page without a case; resolves once it is drawn. */
  show(timeline: Timeline | undefined, language?: string): Promise<void>;
  /** Errors on the console, and whatever the policy of the page has forbidden. */
  readonly complaints: readonly string[];
}

export const strings: TimelineStrings = {
  empty: 'Open a case file to see its timeline.',
  unnamedCase: 'Case without a number',
  today: 'Today',
  makeup: 'work',
  makeupDay: 'make-up working day',
  nonWorkingDay: 'non-working day',
  provisional: 'holidays not announced yet',
  calendar: 'Holidays and make-up working days',
  nodes: 'Nodes',
  dates: 'Dates',
  findings: 'Findings',
  severity: { error: 'Error', warning: 'Warning', information: 'Information', hint: 'Hint' },
  moreFindings: 'Show {0} more',
  keys: 'Arrow keys move, Enter opens the place in the case.',
};

export const uri = 'file:///cases/AC-2026-0417.case.yaml';

const origin = 'http://timeline.test';
const app = resolve(import.meta.dirname, '../../client/src/views/timeline/app');

interface EditorStandIn extends Window {
  posted: TimelineMessage[];
  complain(text: string): void;
}

/** Bundles script and style of the timeline as the build does, and keeps them in memory. */
export async function bundleTimeline(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [`${app}/main.ts`, `${app}/timeline.css`],
    entryNames: 'timeline',
    outdir: '/',
    bundle: true,
    write: false,
    target: 'es2022',
    format: 'iife',
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

/** Opens the page that the panel gives VS Code, with the bundles, under the same policy. */
export async function openTimeline(
  browser: Browser,
  bundles: ReadonlyMap<string, string>,
): Promise<TimelinePage> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, locale: 'en-GB' });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(standIn);

  const html = viewPage({
    language: 'en-GB',
    nonce: 'nonce',
    source: origin,
    script: `${origin}/timeline.js`,
    style: `${origin}/timeline.css`,
  });
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/css';
    const body = bundles.get(pathname);
    if (pathname === '/') return route.fulfill({ body: html, contentType: 'text/html' });
    return body === undefined ? route.abort() : route.fulfill({ body, contentType });
  });
  await page.goto(`${origin}/`);

  const show = async (timeline: Timeline | undefined, language = 'en-GB'): Promise<void> => {
    const shown = timeline && { uri, timeline };
    const snapshot: Snapshot = { type: 'snapshot', language, strings, ...(shown && { shown }) };
    await page.evaluate(async (message) => {
      window.postMessage(message, '*');
      // The message arrives as a task of its own; the drawing comes with the frame after it.
      await new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, snapshot);
  };
  return {
    page,
    complaints,
    show,
    posted: () => page.evaluate(() => (window as unknown as EditorStandIn).posted),
    wear: (theme) => page.evaluate(dress, theme),
    async clear() {
      await page.mouse.move(0, 0);
      await show(undefined);
      await page.evaluate(() => (window as unknown as EditorStandIn).posted.splice(0));
      complaints.length = 0;
    },
  };
}

/** Runs in the page before its own script: what VS Code provides there. */
function standIn(): void {
  const host = window as unknown as EditorStandIn & { acquireVsCodeApi(): unknown };
  host.posted = [];
  host.acquireVsCodeApi = () => ({
    postMessage: (message: TimelineMessage) => host.posted.push(message),
    setState: () => undefined,
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    host.complain(`${violatedDirective} forbids ${blockedURI}`),
  );
}

/** Runs in the page: what VS Code does when the colour theme changes. */
function dress({ classes, variables }: Theme): void {
  document.body.className = classes;
  document.documentElement.removeAttribute('style');
  for (const [name, value] of Object.entries(variables))
    document.documentElement.style.setProperty(name, value);
}
