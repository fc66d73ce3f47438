import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { timelineSvg } from '../../server/src/engine/views/timeline/svg/timeline-svg.ts';
import { findChromium } from '../../server/src/tools/embedded-vscode/chromium.ts';
import { example, timelineOf } from '../timeline/timeline-of.ts';

const hostile = '<img src=x onerror="document.title=1">&\u0001\ud800';

it('is a document of its own that loads and runs nothing, whatever the case says', async () => {
  const cases = ['golden-import', 'import-mistakes', 'import-early', 'import-broken', 'export-finished'];
  const timelines = cases.map((name) => timelineOf(example(name), '2026-05-20'));
  const [first] = timelines;
  const nodes = first!.nodes.map((node) => ({ ...node, title: hostile, stateText: hostile }));
  timelines.push({ ...first!, caseId: hostile, summary: hostile, outlook: hostile, nodes });
  timelines.push(timelineOf(example('golden-import'), '2026-05-20', 'zh'));

  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const timeline of timelines) {
      const svg = timelineSvg(timeline, 'en');
      const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
      await page.goto(address);
      const drawn = await page.evaluate(() => ({
        root: document.documentElement.localName,
        errors: document.querySelectorAll('parsererror').length,
        foreign: document.querySelectorAll('script, img, image, use, foreignObject, a, style').length,
        titles: [...document.querySelectorAll('g > title')].map((title) => title.textContent),
        overflow: [...document.querySelectorAll('text')].filter(
          (text) => text.getBoundingClientRect().right > 1000 || text.getBoundingClientRect().left < 0,
        ).length,
      }));
      expect(drawn).toMatchObject({ root: 'svg', errors: 0, foreign: 0, overflow: 0 });
      expect(drawn.titles).toHaveLength(6);
    }
    expect(requests.every((url) => url.startsWith('data:'))).toBe(true);
  } finally {
    await browser.close();
  }
}, 60_000);

it('says in words what it shows', () => {
  const svg = timelineSvg(timelineOf(example('import-mistakes'), '2026-05-20'), 'en');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]* role="img"/);
  expect(svg).toContain('<title>Timeline AC-2026-0388</title>');
  expect(svg).toContain('Write-off: Overdue by 9 working days');
  expect(svg).not.toMatch(/undefined|NaN|\[object/);
});

it('draws a case without dates, and one whose dates lie years apart', () => {
  const nothing = timelineSvg(timelineOf('caseId: A\n', '2026-05-20'), 'zh');
  expect(nothing).not.toMatch(/undefined|NaN|Infinity/);
  const apart = example('golden-import').replace('submittedOn: 2026-04-13', 'submittedOn: 2025-05-12');
  expect(timelineSvg(timelineOf(apart, '2026-05-20'), 'en')).not.toMatch(/undefined|NaN|Infinity/);
});
