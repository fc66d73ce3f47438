import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../server/src/engine/text/localized.ts';
import { caseCompliance } from '../../server/src/engine/views/reports/case-compliance.ts';
import { handOver } from '../../server/src/engine/views/reports/hand-over.ts';
import { html } from '../../server/src/engine/views/reports/render/html.ts';
import type { Report } from '../../server/src/engine/views/reports/report.ts';
import { reportKindNames, reportKinds } from '../../server/src/engine/views/reports/report-kinds.ts';
import { findChromium } from '../../server/src/tools/embedded-vscode/chromium.ts';
import { examined, example, golden, mistakes } from '../reports/examined.ts';

vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
let page: Page;
/** Whatever the page asked for besides itself, and what its policy forbade. */
let complaints: string[];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
}, 60_000);

afterAll(() => browser.close());

beforeEach(async () => {
  await page?.close();
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  complaints = [];
  page.on('request', (request) => {
    if (request.url() !== address) complaints.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});

const address = 'http://report.test/';

async function open(report: Report): Promise<void> {
  await page.route(address, (route) => route.fulfill({ body: html(report), contentType: 'text/html' }));
  await page.goto(address);
}

function report(kind: (typeof reportKindNames)[number], language: Language): Report {
  const made = reportKinds[kind];
  const one = examined(mistakes, '2026-05-20', 'import-mistakes.case.yaml');
  if (made.scope === 'case') return made.write(one, language, new Map());
  const whole = made.begin(one.context, language);
  whole.take(one);
  whole.take(examined(golden, '2026-05-20', 'golden.case.yaml'));
  return whole.finish();
}

describe.each(['en', 'zh'] as const)('as HTML (%s)', (language) => {
  it.each(reportKindNames)('%s is accessible, and asks for nothing', async (kind) => {
    const made = report(kind, language);
    await open(made);
    expect(await page.title()).toBe(made.title);
    expect(await page.locator('.verdict').textContent()).toContain(made.verdict.text);
    // The policy of the page forbids scripts: the rules run in the world of the debugger.
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

it('draws the timeline of the case in it', async () => {
  await open(report('case-compliance', 'en'));
  const box = await page.locator('figure svg').boundingBox();
  expect(box?.width).toBeGreaterThan(800);
  expect(await page.locator('figure svg title').first().textContent()).toContain('AC-2026-0388');
});

it('shows what a case says as text, whatever it looks like', async () => {
  const name = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const hostile = golden
    .replace('上海远帆国际贸易有限公司', `"${name}"`)
    .replace('AC-2026-0417', `"${name}"`);
  await open(caseCompliance(examined(hostile), 'en'));
  expect(await page.locator('img, script').count()).toBe(0);
  expect(await page.locator('h1').textContent()).toContain(name);
  expect(await page.locator('dd').allTextContents()).toContain(name);
  expect(complaints).toEqual([]);
});

it('prints on A4, its tables with their heads and no row cut', async () => {
  await open(caseCompliance(examined(example('出口-手写录入')), 'zh'));
  const pages = await printed();
  expect(pages.length).toBeGreaterThan(1);
  // Points: 210 by 297 millimetres.
  for (const { width, height } of pages) expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  await page.emulateMedia({ media: 'print' });
  const styles = await page.evaluate(() => ({
    head: getComputedStyle(document.querySelector('thead')!).display,
    row: getComputedStyle(document.querySelector('tbody tr')!).breakInside,
    item: getComputedStyle(document.querySelector('.items li')!).breakInside,
  }));
  expect(styles).toEqual({ head: 'table-header-group', row: 'avoid', item: 'avoid' });
});

it.each(['golden-import', 'import-mistakes', 'import-broken', '出口-手写录入'])(
  'prints the hand-over card of %s on one page',
  async (name) => {
    await open(handOver(examined(example(name)), 'zh'));
    expect(await printed()).toHaveLength(1);
  },
);

/** The sizes of the pages on paper, in points. */
async function printed(): Promise<{ width: number; height: number }[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
}
