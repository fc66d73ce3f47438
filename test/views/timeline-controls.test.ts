import { type Browser, chromium, type Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findChromium } from '../../server/src/tools/embedded-vscode/chromium.ts';
import { nodeOf, timelineOf } from '../timeline/timeline-of.ts';
import { themes } from './themes.ts';
import { golden, longCase, open, stuck } from './timeline-models.ts';
import { openTimeline, type TimelinePage, uri } from './timeline-page.ts';
import { bundleView } from './view-page.ts';

const finished = timelineOf(golden, '2026-05-20');
const open14 = timelineOf(open, '2026-05-07');
const troubled = timelineOf(stuck, '2026-05-20');
const clearance = nodeOf(troubled, 'clearance');

vi.setConfig({ testTimeout: 180_000 });

let browser: Browser;
let view: TimelinePage;

beforeAll(async () => {
  const args = ['--no-sandbox', '--disable-gpu'];
  const [launched, bundles] = await Promise.all([
    chromium.launch({ executablePath: findChromium(), args }),
    bundleView('timeline'),
  ]);
  browser = launched;
  view = await openTimeline(browser, bundles);
}, 60_000);

afterAll(() => browser.close());

beforeEach(async () => {
  await view.page.setViewportSize({ width: 1200, height: 900 });
  await view.wear(themes[1]!);
  await view.clear();
});

afterEach(() => {
  expect(view.complaints).toEqual([]);
});

function row(name: string): Locator {
  return view.page.locator(`[data-node="${name}"]`);
}

async function edges(locator: Locator): Promise<{ left: number; right: number }> {
  const box = (await locator.first().boundingBox())!;
  return { left: box.x, right: box.x + box.width };
}

async function column(day: string): Promise<{ left: number; right: number }> {
  return edges(view.page.locator(`[data-day="${day}"] .column`));
}

describe('a node shows beside its bar', () => {
  it('what was planned, as a bracket', async () => {
    await view.show(finished);
    const bracket = await edges(row('clearance').locator('.planned'));
    expect(bracket.left).toBeCloseTo((await column('2026-04-20')).left, -1);
    expect(bracket.right).toBeCloseTo((await column('2026-04-22')).right, -1);
    await row('clearance').locator('.standing').getByText('4 working days behind plan').waitFor();
  });

  it('the part that took too long', async () => {
    await view.show(troubled);
    const late = await edges(row('clearance').locator('.late'));
    expect(late.left).toBeCloseTo((await column('2026-05-20')).left, -1);
  });

  it('when it can end, as a band that is open where no last day can be told', async () => {
    const early = timelineOf(open.replace(/^ {2}clearance:[\s\S]*?^tracking:/m, 'tracking:'), '2026-04-21');
    await view.show(early);
    const band = await edges(row('clearance').locator('.forecast rect'));
    expect(band.left).toBeCloseTo((await column('2026-04-21')).left, -1);
    expect(band.right).toBeCloseTo((await column(nodeOf(early, 'clearance').forecast!.latest)).right, -1);
    expect(await row('clearance').locator('.forecast .earliest').count()).toBe(1);
    expect(await row('clearance').locator('.forecast .open').count()).toBe(0);
    await view.show(troubled);
    expect(await row('writeOff').locator('.forecast .open').count()).toBe(1);
    await row('writeOff').locator('.forecast rect').hover();
    expect(await view.page.locator('.tooltip').textContent()).toBe(
      nodeOf(troubled, 'writeOff').forecast!.text,
    );
  });

  it('the looks at the receipt at their hour, and the gap in words', async () => {
    await view.show(troubled);
    expect(await row('clearance').locator('.event.receipt-check').count()).toBe(4);
    const day = await column('2026-05-18');
    const tick = await edges(row('clearance').getByRole('button', { name: /Mon 18 May 2026, 09:00/ }));
    const nine = day.left + ((day.right - day.left) * 9) / 24;
    expect((tick.left + tick.right) / 2).toBeCloseTo(nine, -1);
    const [gap] = clearance.receiptChecks!.intervals.filter(({ tooLong }) => tooLong);
    const label = row('clearance').getByRole('button', { name: gap!.text });
    expect((await label.textContent())!.trim()).toBe('! 42 h');
    await label.click();
    expect(await view.posted()).toEqual([{ type: 'reveal', uri, span: gap!.span }]);
    expect(await row('clearance').locator('.next-look').count()).toBe(1);
  });

  it('from when on the goods may be held in port', async () => {
    await view.show(troubled);
    const mark = await edges(row('clearance').locator('.diamond'));
    const day = await column(clearance.detention!.day);
    expect((mark.left + mark.right) / 2).toBeCloseTo((day.left + day.right) / 2, 0);
    await row('clearance').getByRole('button', { name: clearance.detention!.text }).hover();
    expect(await view.page.locator('.tooltip').textContent()).toBe(clearance.detention!.text);
  });

  it('the window of the write-off and the days left', async () => {
    await view.show(open14);
    const ground = await edges(row('writeOff').locator('.window'));
    expect(ground.left).toBeCloseTo((await column('2026-04-28')).left, -1);
    expect(ground.right).toBeCloseTo((await column('2026-05-11')).right, -1);
    expect(await row('writeOff').locator('.due').textContent()).toContain('3 working days left');
  });

  it('the papers that were filed and what came back, on request', async () => {
    await view.show(finished);
    await row('application')
      .getByRole('button', { name: /^Details/ })
      .click();
    const papers = row('application').locator('.paper');
    await papers.first().waitFor();
    expect((await papers.allTextContents()).map((text) => text.trim())).toEqual([
      'Power of attorney POA-2026-0417',
      'Application receipt AP20260415001946, Wed 15 Apr 2026',
    ]);
    await papers.last().click();
    const { receipts } = nodeOf(finished, 'application');
    expect(await view.posted()).toEqual([{ type: 'reveal', uri, span: receipts[0]!.span }]);
  });
});

describe('the day of the check', () => {
  const nearby = { before: troubled.asOf, after: nodeOf(troubled, 'writeOff').forecast!.latest };

  it('can be moved by the field, by working days and back', async () => {
    await view.show(troubled, 'en-GB', { today: open14.asOf, nearby });
    await view.page.getByLabel('As of', { exact: true }).fill('2026-06-01');
    await view.page.getByRole('button', { name: 'One working day later' }).click();
    await view.page.getByRole('button', { name: 'One working day earlier' }).click();
    await view.page.getByRole('button', { name: 'Back to today' }).click();
    await view.page.keyboard.press(']');
    await view.page.keyboard.press('t');
    expect(await view.posted()).toEqual([
      { type: 'asOf', uri, day: '2026-06-01' },
      { type: 'asOf', uri, day: nearby.after },
      { type: 'asOf', uri, day: nearby.before },
      { type: 'asOf', uri },
      { type: 'asOf', uri, day: nearby.after },
      { type: 'asOf', uri },
    ]);
  });

  it('is marked as such, and today beside it', async () => {
    await view.show(troubled, 'en-GB', { today: open14.asOf, nearby });
    expect(await view.page.locator('.axis-label.today text').textContent()).toBe('As of');
    const today = await edges(row('clearance').locator('.real-today'));
    const day = await column(open14.asOf);
    expect(today.left).toBeCloseTo((day.left + day.right) / 2, -1);
    expect(await view.kept()).toEqual({ uri, asOf: troubled.asOf });
  });

  it('does not go before today', async () => {
    await view.show(troubled, 'en-GB', { nearby: { ...nearby, before: open14.asOf } });
    const earlier = view.page.getByRole('button', { name: 'One working day earlier' });
    expect(await earlier.isDisabled()).toBe(true);
    await view.page.keyboard.press('[');
    expect(await view.posted()).toEqual([]);
    expect(await view.page.getByRole('button', { name: 'Back to today' }).count()).toBe(0);
  });
});

describe('the axis', () => {
  it('can be given to one node, by button and key, and back to all', async () => {
    await view.show(finished);
    const days = view.page.locator('.day');
    const all = await days.count();
    const zoom = row('preReview').getByRole('button', { name: 'Zoom to Pre-review' });
    await zoom.click();
    await view.page.waitForFunction((count) => document.querySelectorAll('.day').length < count, all);
    expect(await days.first().getAttribute('data-day')).toBe('2026-04-11');
    expect(await days.last().getAttribute('data-day')).toBe('2026-04-17');
    expect(await zoom.getAttribute('aria-pressed')).toBe('true');
    expect(await view.kept()).toEqual({ uri, zoomed: 'preReview' });
    await view.page.getByRole('button', { name: 'Fit all' }).click();
    await view.page.waitForFunction((count) => document.querySelectorAll('.day').length === count, all);
    await row('writeOff').getByRole('heading').getByRole('button').focus();
    await view.page.keyboard.press('z');
    await view.page.waitForFunction((count) => document.querySelectorAll('.day').length < count, all);
    await view.page.keyboard.press('f');
    await view.page.waitForFunction((count) => document.querySelectorAll('.day').length === count, all);
    expect(await view.kept()).toEqual({ uri });
  });
});

describe('the editor', () => {
  it('marks the node in which its cursor stands', async () => {
    await view.show(finished, 'en-GB', { cursor: 'verification' });
    expect(await view.page.locator('[aria-current]').getAttribute('data-node')).toBe('verification');
    await view.page.evaluate(
      (address) => window.postMessage({ type: 'cursor', uri: address, node: 'writeOff' }),
      uri,
    );
    await view.page.locator('[data-node="writeOff"][aria-current="location"]').waitFor();
    expect(await view.page.locator('[aria-current]').count()).toBe(1);
    await view.page.evaluate((address) => window.postMessage({ type: 'cursor', uri: address }), uri);
    await view.page.locator('[aria-current]').waitFor({ state: 'detached' });
  });

  it('is asked to save, and for the text', async () => {
    await view.show(finished);
    await view.page.getByRole('button', { name: 'Save…' }).click();
    await view.page.getByRole('button', { name: 'As text' }).click();
    expect(await view.posted()).toEqual([{ type: 'save' }, { type: 'showText' }]);
  });

  it('gets pictures of drawings, and a plain no where that cannot be', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20"/></svg>';
    const ask = (id: number, drawing: string) =>
      view.page.evaluate((message) => window.postMessage(message), {
        type: 'picture',
        id,
        svg: drawing,
        scale: 2,
      });
    const answers = () =>
      view.page.evaluate(() =>
        (window as unknown as { posted: { id: number; png?: Uint8Array }[] }).posted.map(({ id, png }) => [
          id,
          png && [...png.slice(0, 24)],
        ]),
      );
    await ask(1, svg);
    await ask(2, 'no drawing');
    await expect.poll(async () => (await answers()).length).toBe(2);
    const made = new Map((await answers()) as [number, number[] | undefined][]);
    const picture = Buffer.from(made.get(1)!);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([60, 40]);
    expect(made.get(2)).toBeUndefined();
  });
});

it('comes back after a restart as it was left', async () => {
  const kept = { uri, zoomed: 'preReview', isTable: false } as const;
  const again = await openTimeline(browser, await bundleView('timeline'), kept);
  await again.wear(themes[0]!);
  await again.show(finished);
  expect(await again.page.locator('.day').first().getAttribute('data-day')).toBe('2026-04-11');
  expect(await again.kept()).toEqual(kept);
  await again.page.close();
});

describe('the keys', () => {
  it('open details and go from finding to finding', async () => {
    await view.show(troubled);
    await row('clearance').getByRole('heading').getByRole('button').focus();
    await view.page.keyboard.press('d');
    await row('clearance').locator('.details').waitFor();
    await view.page.keyboard.press('d');
    await row('clearance').locator('.details').waitFor({ state: 'detached' });
    await view.page.keyboard.press('n');
    await expect.poll(() => view.page.evaluate(() => document.activeElement?.className)).toBe('finding');
    const first = await view.page.evaluate(() => document.activeElement?.textContent);
    expect(first).toContain(clearance.findings[0]!.message);
    await view.page.keyboard.press('n');
    await expect.poll(() => view.page.evaluate(() => document.activeElement?.textContent)).not.toBe(first);
    await view.page.keyboard.press('p');
    await expect.poll(() => view.page.evaluate(() => document.activeElement?.textContent)).toBe(first);
  });

  it('do nothing in a field', async () => {
    await view.show(troubled);
    await view.page.getByLabel('As of', { exact: true }).focus();
    await view.page.keyboard.press('v');
    expect(await view.page.getByRole('table', { name: 'Nodes' }).count()).toBe(0);
  });
});

it('says everything as a table too', async () => {
  await view.show(troubled);
  await view.page.keyboard.press('v');
  const table = view.page.getByRole('table', { name: 'Nodes' });
  await table.waitFor();
  const text = (await table.textContent())!.replace(/\s+/g, ' ');
  for (const node of troubled.nodes) {
    const facts = [
      ...[
        node.title,
        node.stateText,
        node.durationText,
        node.planned?.text,
        node.behindText,
        node.late?.text,
      ],
      ...[node.forecast?.text, node.detention?.text, node.due?.text, node.receiptChecks?.next?.text],
      ...[...node.events, ...node.documents, ...node.receipts].map((fact) => fact.text),
      ...(node.receiptChecks?.intervals.filter(({ tooLong }) => tooLong) ?? []).map((fact) => fact.text),
      ...node.findings.map(({ message }) => message),
    ];
    for (const fact of facts) if (fact !== undefined) expect(text).toContain(fact);
  }
  expect(await view.kept()).toEqual({ uri, isTable: true });
  await table.getByRole('rowheader', { name: 'Clearance' }).getByRole('button').click();
  expect(await view.posted()).toEqual([{ type: 'reveal', uri, span: clearance.span }]);
  await view.page.getByRole('button', { name: 'Drawing', exact: true }).click();
  await view.page.locator('.nodes').waitFor();
});

describe('the reconciliation', () => {
  it.each([600, 1400])('has every value and the difference in a page of %i pixels', async (width) => {
    await view.page.setViewportSize({ width, height: 900 });
    await view.show(troubled);
    const table = view.page.locator('.reconciliation table');
    const cells = (await table.getByRole('cell').allTextContents()).map((text) =>
      text.replace(/\s+/g, ' ').trim(),
    );
    for (const value of ['120', '49200.00', '180 (differs)', '17370.00 (differs)', '200', '10.0 %'])
      expect(cells.map((text) => text.replace(/(\d) ?\(/, '$1 ('))).toContain(value);
    expect((await view.page.locator('.reconciliation').textContent())!).toContain('Over 3 %');
    await table.getByRole('button', { name: /^180/ }).click();
    const [span] = [troubled.reconciliation!.lines[1]!.stated.declaration!.quantity!.span];
    expect(await view.posted()).toEqual([{ type: 'reveal', uri, span }]);
    expect(stuck.slice(span.start, span.end)).toBe('180');
  });

  it('shows a long list page by page, or only what does not agree', async () => {
    const lines = { first: 20, perPage: 20, of: 2000, differing: false };
    await view.show(troubled, 'en-GB', { lines });
    await view.page.getByText('21–22 of 2000').waitFor();
    await view.page.getByRole('button', { name: 'Next lines' }).click();
    await view.page.getByRole('button', { name: 'Previous lines' }).click();
    await view.page.getByRole('checkbox', { name: 'Only lines that do not agree' }).check();
    expect(await view.posted()).toEqual([
      { type: 'lines', uri, first: 40, differing: false },
      { type: 'lines', uri, first: 0, differing: false },
      { type: 'lines', uri, first: 0, differing: true },
    ]);
  });

  it('is drawn within a frame for a case of 2,000 lines', async () => {
    const long = timelineOf(longCase(2000), '2026-05-20');
    expect(long.reconciliation!.lines).toHaveLength(2000);
    const page = (first: number) => ({
      ...long,
      reconciliation: { ...long.reconciliation!, lines: long.reconciliation!.lines.slice(first, first + 20) },
    });
    const times: number[] = [];
    for (let round = 0; round < 12; round++) {
      await view.show(page(round * 20), 'en-GB', {
        lines: { first: round * 20, perPage: 20, of: 2000, differing: false },
      });
      const [last] = await view.page.evaluate(() => {
        const durations = performance.getEntriesByName('draw').map(({ duration }) => duration);
        performance.clearMeasures();
        return durations.slice(-1);
      });
      times.push(last!);
    }
    // The machine of a test may do much else: what the code can do is what it does in its best rounds.
    const best = times.slice(2).sort((left, right) => left - right)[2];
    expect(best, `${times.map((time) => time.toFixed(1)).join(', ')} ms`).toBeLessThanOrEqual(16);
  });
});

it('shows hostile texts as text wherever they stand', async () => {
  const hostile = '<img src=x onerror="document.title=1">';
  const evil = timelineOf(stuck.replaceAll('LCD monitors', hostile.replaceAll('"', "'")), '2026-05-20');
  const nodes = evil.nodes.map((node) => ({ ...node, documents: [{ text: hostile, span: node.span }] }));
  await view.show({ ...evil, nodes, outlook: hostile });
  await row('archive')
    .getByRole('button', { name: /^Details/ })
    .click();
  await row('archive').getByText(hostile).waitFor();
  await view.page.keyboard.press('v');
  await view.page.getByRole('table', { name: 'Nodes' }).waitFor();
  expect(await view.page.locator('img').count()).toBe(0);
  expect(await view.page.title()).toBe('Certcase');
  await view.page.keyboard.press('v');
});
