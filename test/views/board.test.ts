import axe from 'axe-core';
import { type Browser, chromium, type Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { everyCase } from '../../client/src/cases/filter.ts';
import { dueFirst, inOrder } from '../../client/src/cases/order.ts';
import type { BoardMessage, BoardState } from '../../client/src/views/board/messages.ts';
import { findChromium } from '../../server/src/tools/embedded-vscode/chromium.ts';
import { asOf, daysOf, portfolio } from './board-models.ts';
import { type BoardPage, openBoard } from './board-page.ts';
import { themes } from './themes.ts';
import { bundleView } from './view-page.ts';

vi.setConfig({ testTimeout: 60_000 });

const cases = portfolio();
const many = 2000;

let browser: Browser;
let bundles: ReadonlyMap<string, string>;
let board: BoardPage;

beforeAll(async () => {
  const args = ['--no-sandbox', '--disable-gpu'];
  [browser, bundles] = await Promise.all([
    chromium.launch({ executablePath: findChromium(), args }),
    bundleView('board'),
  ]);
  board = await openBoard(browser, bundles);
}, 60_000);

afterAll(() => browser.close());

beforeEach(async () => {
  await board.page.setViewportSize({ width: 1000, height: 900 });
  await board.page.emulateMedia({ forcedColors: 'none' });
  await board.page.reload();
  await board.wear(themes[0]!);
});

afterEach(() => {
  expect(board.complaints).toEqual([]);
});

function rows(): Locator {
  return board.page.locator('.row');
}

function row(caseId: string): Locator {
  return board.page.getByRole('row', { name: new RegExp(`^${caseId}`) });
}

/** Numbers of the cases in view, from top to bottom. */
function numbers(): Promise<string[]> {
  return board.page.locator('.row strong').allTextContents();
}

function facet(name: string): Locator {
  return board.page.getByRole('combobox', { name });
}

async function shown(): Promise<string> {
  return (await board.page.getByRole('status').textContent())!;
}

function focusedRow(): Promise<string | null> {
  return board.page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex') ?? null);
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await board.page.keyboard.press(key);
}

/** Resolves once the page has drawn what was asked for. */
function drawn(): Promise<void> {
  return board.page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

function scrollTop(): Promise<number> {
  return board.page.locator('.scroller').evaluate((element) => element.scrollTop);
}

async function chosenLabels(select: Locator): Promise<string[]> {
  return select.evaluate((element) =>
    [...(element as HTMLSelectElement).selectedOptions].map(({ text }) => text.trim()),
  );
}

describe('the rows', () => {
  it('are the cases, what is due next first', async () => {
    await board.page.setViewportSize({ width: 1100, height: 2000 });
    await board.show(cases);
    const expected = inOrder(cases, dueFirst, 'en-GB').map(({ caseId }) => caseId);
    expect((await numbers()).map((text) => text.trim())).toEqual(expected);
    const dues = cases.flatMap(({ deadlines: [next] }) => (next === undefined ? [] : [next.due])).sort();
    expect(await rows().first().locator('.due').textContent()).toContain('overdue');
    expect(inOrder(cases, dueFirst, 'en-GB')[0]!.deadlines[0]!.due).toBe(dues[0]);
  });

  it('say number, client, agent, port, what is due and what was found, to eye and ear', async () => {
    await board.show(cases);
    const standing = cases.find(({ caseId }) => caseId === 'AC-2026-0414')!;
    const cells = row('AC-2026-0414').getByRole('gridcell');
    expect((await cells.allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      standing.caseId,
      standing.port!.name,
      standing.client,
      standing.agent,
      expect.stringMatching(`^${standing.summary}`),
      standing.deadlines[0]!.text,
      expect.stringMatching(/^Errors 1, Warnings 2, Information 2 122$/),
    ]);
    expect(await row('AC-2026-0414').getAttribute('aria-label')).toBe(
      `AC-2026-0414, ${standing.client}, ${standing.agent}, ${standing.port!.name}, Write-off due today, Errors 1, Warnings 2, Information 2`,
    );
  });

  it('draw each node that has begun from its first day to its last, with its number', async () => {
    await board.page.setViewportSize({ width: 1600, height: 900 });
    await board.show(cases);
    const standing = cases.find(({ caseId }) => caseId === 'AC-2026-0414')!;
    const begun = standing.nodes.filter(({ begin }) => begin !== undefined);
    const segments = row('AC-2026-0414').locator('.segment');
    expect(await segments.count()).toBe(begun.length);
    const texts = await segments.allTextContents();
    expect(texts.map((text) => text.trim())).toEqual(['1', '2', '3', '4!', '5']);
    const writeOff = standing.nodes.find(({ name }) => name === 'writeOff')!;
    const bar = (await segments.last().locator('path').boundingBox())!;
    const day = async (text: string) =>
      (await board.page.locator(`[data-day="${text}"] .column`).boundingBox())!;
    const [begin, end] = [await day(writeOff.begin!), await day(asOf)];
    expect(bar.x).toBeGreaterThanOrEqual(begin.x - 1);
    expect(bar.x).toBeLessThanOrEqual(begin.x + begin.width);
    expect(bar.x + bar.width).toBeCloseTo(end.x + end.width, -1);
    const pole = (await row('AC-2026-0414').locator('.pole').boundingBox())!;
    expect(pole.x).toBeCloseTo(end.x + end.width, -1);
  });

  it('tell no state and no urgency by colour alone', async () => {
    await board.page.setViewportSize({ width: 1600, height: 2000 });
    await board.show(cases);
    const outlines = await board.page.locator('.segment').evaluateAll((all) =>
      all.map((segment) => [
        segment.classList[1]!,
        segment
          .querySelector('path')!
          .getAttribute('d')!
          .replace(/[-\d. ]/g, '') + getComputedStyle(segment.querySelector('path')!).strokeDasharray,
      ]),
    );
    const byState = Map.groupBy(outlines, ([state]) => state);
    expect([...byState.keys()].sort()).toEqual(['done', 'done-late', 'overdue', 'running']);
    const outlineOf = (state: string) => new Set(byState.get(state)!.map(([, outline]) => outline));
    for (const state of ['done-late', 'running'])
      expect([...outlineOf(state)].filter((outline) => outlineOf('done').has(outline))).toEqual([]);
    const signs = await board.page
      .locator('.urgency-sign')
      .evaluateAll((all) => all.map((sign) => [sign.className, sign.innerHTML] as const));
    expect(new Set(signs.map(([, drawing]) => drawing)).size).toBeGreaterThanOrEqual(5);
    expect(signs.find(([name]) => name.includes('overdue'))).toBeDefined();
  });

  it('show texts of cases as text', async () => {
    const hostile = '<img src=x onerror="document.title=1"> {{1}}';
    const [first] = cases;
    await board.show([{ ...first!, caseId: hostile, client: hostile, agent: hostile, summary: hostile }]);
    expect((await numbers())[0]).toBe(hostile);
    expect(await rows().locator('.client').textContent()).toBe(hostile);
    expect(await board.page.locator('img').count()).toBe(0);
    expect(await board.page.title()).toBe('Certcase');
    await rows().locator('.client').hover();
    expect(await board.page.locator('.tooltip').textContent()).toBe(hostile);
  });

  it('open their case where it is to be carried on, by a click, Enter or Space', async () => {
    await board.show(cases);
    const [first, second] = inOrder(cases, dueFirst, 'en-GB');
    await board.forget();
    await rows().nth(1).click();
    await press('ArrowUp', 'Enter', 'Space');
    const open = ({ uri, deadlines: [next] }: typeof first & object) => ({
      type: 'open',
      uri,
      span: next!.span,
    });
    expect(await board.posted()).toEqual([open(second!), open(first!), open(first!)]);
  });
});

describe('the axis', () => {
  it('marks today, weekends, holidays and make-up days', async () => {
    await board.page.setViewportSize({ width: 1600, height: 900 });
    await board.show(cases);
    expect(await board.page.locator('.day.today').getAttribute('data-day')).toBe(asOf);
    const kind = (day: string) => board.page.locator(`[data-day="${day}"]`).getAttribute('class');
    expect(await kind('2026-05-01')).toContain('holiday');
    expect(await kind('2026-05-09')).toContain('makeup');
    expect(await kind('2026-05-16')).toContain('weekend');
    await board.page.locator('[data-day="2026-05-01"]').hover();
    expect(await board.page.locator('.tooltip').textContent()).toBe('Fri, 1 May 2026\nLabour Day holiday');
  });

  it('moves by a week and back to today, and says of a case that lies outside where it is', async () => {
    await board.show(cases);
    const first = () => board.page.locator('.day').first().getAttribute('data-day');
    const home = await first();
    await board.page.getByRole('button', { name: 'A week earlier' }).click();
    await drawn();
    const moved = await first();
    expect(Date.parse(home!) - Date.parse(moved!)).toBe(7 * 24 * 3600_000);
    await board.page.getByRole('button', { name: 'Today' }).click();
    await drawn();
    expect(await first()).toBe(home);
    await rows().first().focus();
    await press('ArrowLeft');
    await drawn();
    expect(await first()).toBe(moved);
    for (const _ of Array.from({ length: 30 })) await press('ArrowLeft');
    await drawn();
    expect(await board.page.getByRole('button', { name: 'A week earlier' }).isDisabled()).toBe(true);
    expect(await row('AC-2026-0421').locator('.segment').count()).toBe(0);
    expect(await row('AC-2026-0421').locator('.beyond').count()).toBe(1);
  });

  it.each([420, 700, 1000, 1600])('fits into a page of %i pixels', async (width) => {
    await board.page.setViewportSize({ width, height: 800 });
    await board.show(cases);
    await drawn();
    const { page, content } = await board.page
      .locator('.scroller')
      .evaluate((element) => ({ page: element.clientWidth, content: element.scrollWidth }));
    expect(content).toBeLessThanOrEqual(page);
    const axis = (await board.page.locator('.axis').boundingBox())!;
    expect(axis.width).toBeGreaterThan(width * 0.3);
  });
});

describe('the filter', () => {
  it.each([
    ['Client', '上海远帆国际贸易有限公司', 'client'],
    ['Agent', '中外运报关行', 'agent'],
    ['Port', '3100 Ningbo Customs', 'port'],
    ['Node', 'Write-off', 'node'],
    ['Severity', 'Errors', 'severity'],
    ['Due', 'Overdue', 'urgency'],
  ] as const)('narrows the board down by %s, and tells how many there will be', async (name, label, key) => {
    await board.show(cases);
    const options = await facet(name).locator('option').allTextContents();
    const option = options.map((text) => text.trim()).find((text) => text.startsWith(label))!;
    const count = Number(/\((\d+)\)$/.exec(option)![1]);
    expect(count).toBeGreaterThan(0);
    await facet(name).selectOption({ label: option });
    await drawn();
    expect(await shown()).toBe(`${count} of ${cases.length} cases`);
    const [posted] = (await board.posted()).filter(({ type }) => type === 'filter');
    expect(Object.keys((posted as BoardMessage & { type: 'filter' }).filter.chosen)).toEqual([key]);
  });

  it('combines its choices, with counts of what is left, and lets go of them all', async () => {
    await board.show(cases);
    await facet('Agent').selectOption({ index: 1 });
    await drawn();
    const withAgent = Number.parseInt(await shown(), 10);
    const nodes = (await facet('Node').locator('option').allTextContents()).slice(1);
    const counts = nodes.map((text) => Number(/\((\d+)\)/.exec(text)![1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(withAgent);
    await facet('Node').selectOption({ index: 1 });
    await drawn();
    expect(await shown()).toBe(`${counts[0]} of ${cases.length} cases`);
    await board.page.getByRole('button', { name: 'Show all' }).click();
    await drawn();
    expect(await shown()).toBe(`${cases.length} of ${cases.length} cases`);
    expect(await chosenLabels(facet('Node'))).toEqual(['All nodes']);
  });

  it('finds cases by any of their numbers and names, in full width too', async () => {
    await board.show(cases);
    const search = board.page.getByRole('searchbox', { name: 'Search cases' });
    await search.fill('ａｃ-2026-0414');
    await drawn();
    expect(await numbers()).toEqual(['AC-2026-0414']);
    await search.fill('宁波 0417');
    await drawn();
    expect(await numbers()).toEqual(['AC-2026-0417']);
    await search.fill('nothing like this');
    await drawn();
    expect(await board.page.locator('.empty').textContent()).toContain('No case matches the filter.');
    await board.page.locator('.empty').getByRole('button', { name: 'Show all' }).click();
    await drawn();
    expect(await rows().count()).toBeGreaterThan(5);
    expect(await search.inputValue()).toBe('');
  });

  it('takes one that was chosen elsewhere, several values of a facet too', async () => {
    await board.show(cases);
    await board.filter({ text: '', chosen: { node: ['preReview', 'writeOff'] } });
    expect(await chosenLabels(facet('Node'))).toEqual(['2 chosen']);
    const expected = cases.filter(({ node }) => node === 'preReview' || node === 'writeOff').length;
    expect(await shown()).toBe(`${expected} of ${cases.length} cases`);
    await board.filter(everyCase);
    expect(await chosenLabels(facet('Node'))).toEqual(['All nodes']);
  });
});

describe('the heads of the columns', () => {
  it('sort, the other way round the second time, and say so', async () => {
    await board.page.setViewportSize({ width: 1100, height: 2000 });
    await board.show(cases);
    const head = board.page.getByRole('columnheader', { name: 'Case' });
    expect(await board.page.getByRole('columnheader', { name: 'Due next' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    await head.getByRole('button').click();
    await drawn();
    const ascending = await numbers();
    expect(ascending).toEqual([...ascending].sort((left, right) => left.localeCompare(right, 'en-GB')));
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    await drawn();
    expect(await numbers()).toEqual([...ascending].reverse());
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await board.page.getByRole('columnheader', { name: 'Findings' }).getByRole('button').click();
    await drawn();
    expect((await numbers())[0]).toBe('AC-2026-0388');
  });
});

describe('two thousand cases', () => {
  it('are a few rows in the page, numbered for who does not see them', async () => {
    await board.showMany(cases, many);
    expect(await rows().count()).toBeLessThan(40);
    const grid = board.page.getByRole('grid');
    expect(await grid.getAttribute('aria-rowcount')).toBe('2001');
    await board.page.locator('.scroller').evaluate((element) => {
      element.scrollTop = element.scrollHeight;
    });
    await drawn();
    expect(await rows().last().getAttribute('aria-rowindex')).toBe('2001');
    expect(await rows().count()).toBeLessThan(40);
  });

  it('go by with the keyboard', async () => {
    await board.showMany(cases, many);
    await rows().first().focus();
    await press('End');
    expect(await focusedRow()).toBe('2001');
    await press('PageUp');
    const page = 2001 - Number(await focusedRow());
    expect(page).toBeGreaterThan(8);
    await press('Home', 'PageDown');
    expect(await focusedRow()).toBe(String(2 + page));
    await press('ArrowDown', 'ArrowUp', 'ArrowUp');
    expect(await focusedRow()).toBe(String(1 + page));
    const inView = await board.page.evaluate(() => {
      const { top, bottom } = document.activeElement!.getBoundingClientRect();
      const scroller = document.querySelector('.scroller')!.getBoundingClientRect();
      return top >= scroller.top && bottom <= scroller.bottom;
    });
    expect(inView).toBe(true);
    expect(await board.page.locator('.row[tabindex="0"]').count()).toBe(1);
  });

  it('keep the focus when its row is scrolled out of view', async () => {
    await board.showMany(cases, many);
    await rows().nth(2).focus();
    const before = await focusedRow();
    await board.page.locator('.scroller').evaluate((element) => {
      element.scrollTop = 40_000;
    });
    await drawn();
    expect(await focusedRow()).toBe(before);
    await press('ArrowDown');
    expect(await focusedRow()).toBe(String(Number(before) + 1));
    expect(await scrollTop()).toBeLessThan(1000);
  });

  it('scroll and filter within a frame of work', async () => {
    await board.showMany(cases, many);
    const session = await board.page.context().newCDPSession(board.page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    /** Milliseconds that script, style and layout took of the processor, whatever else ran meanwhile. */
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      const parts = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];
      return metrics.reduce((sum, { name, value }) => sum + (parts.includes(name) ? value * 1000 : 0), 0);
    };
    const costOf = async (times: number, act: () => Promise<unknown>) => {
      const before = await spent();
      await act();
      return ((await spent()) - before) / times;
    };
    const scroll = () =>
      board.page.evaluate(async () => {
        const scroller = document.querySelector('.scroller')!;
        for (let step = 0; step < 100; step++) {
          scroller.scrollTop += 120;
          await new Promise(requestAnimationFrame);
        }
      });
    const filter = () =>
      board.page.evaluate(async () => {
        const select = document.querySelector<HTMLSelectElement>('[data-facet="node"]')!;
        for (const index of [1, 2, 3, 0, 2, 1, 3, 0, 1, 0]) {
          select.selectedIndex = index;
          select.dispatchEvent(new Event('change'));
          await new Promise(requestAnimationFrame);
        }
      });
    await scroll();
    await filter();
    // Twice and six times the frame of a screen: the machine of the tests is slow and shared. Drawing every row takes
    // a hundred times as long.
    expect(await costOf(100, scroll)).toBeLessThan(32);
    expect(await costOf(10, filter)).toBeLessThan(100);
  });
});

describe('news', () => {
  it('come in without moving the view or the focus, and redraw only what has changed', async () => {
    await board.showMany(cases, many);
    await rows().first().focus();
    await press('PageDown', 'PageDown', 'PageDown');
    await drawn();
    const [place, top] = [await focusedRow(), await scrollTop()];
    expect(top).toBeGreaterThan(0);
    const uri = await board.page.evaluate(() => document.activeElement!.getAttribute('data-uri'));
    const neighbour = board.page.locator('.row:focus + .row');
    await neighbour.evaluate((element) => element.setAttribute('data-kept', ''));
    const [caseId] = /AC-2026-\d+/.exec(uri!)!;
    const standing = cases[(Number(caseId.slice(8)) - 1) % cases.length]!;
    const changed = { ...standing, caseId, uri: uri!, client: 'A new name' };
    await board.send({ type: 'change', days: daysOf(cases), cases: [changed], gone: [] });
    expect([await focusedRow(), await scrollTop()]).toEqual([place, top]);
    expect(await board.page.locator('.row:focus .client').textContent()).toBe('A new name');
    expect(await neighbour.getAttribute('data-kept')).toBe('');
  });

  it('give the focus to the next row when a case is gone', async () => {
    await board.show(cases);
    const [, second, third] = inOrder(cases, dueFirst, 'en-GB');
    await rows().nth(1).focus();
    await drawn();
    await board.send({ type: 'change', days: daysOf(cases), cases: [], gone: [second!.uri] });
    const uri = await board.page.evaluate(() => document.activeElement!.getAttribute('data-uri'));
    expect(uri).toBe(third!.uri);
    expect(await shown()).toBe(`${cases.length - 1} of ${cases.length - 1} cases`);
  });
});

describe('the page', () => {
  it('says when it is ready for a snapshot', async () => {
    expect(await board.posted()).toEqual([{ type: 'ready' }]);
  });

  it('comes back as it was left', async () => {
    await board.showMany(cases, many);
    await board.page.getByRole('columnheader', { name: 'Client' }).getByRole('button').click();
    await rows().first().focus();
    await press('PageDown', 'PageDown', 'ArrowLeft');
    await drawn();
    const [place, top] = [await focusedRow(), await scrollTop()];
    const first = await board.page.locator('.day').first().getAttribute('data-day');
    await vi.waitFor(async () =>
      expect((await board.kept()) as BoardState).toMatchObject({ scrollTop: top }),
    );
    const later = await openBoard(browser, bundles, await board.kept());
    await later.wear(themes[0]!);
    await later.showMany(cases, many);
    await later.showMany(cases, many);
    expect(await later.page.locator('.scroller').evaluate((element) => element.scrollTop)).toBe(top);
    expect(await later.page.locator('.row[tabindex="0"]').getAttribute('aria-rowindex')).toBe(place);
    expect(await later.page.locator('.day').first().getAttribute('data-day')).toBe(first);
    const client = later.page.getByRole('columnheader', { name: 'Client' });
    expect(await client.getAttribute('aria-sort')).toBe('ascending');
    await later.page.close();
  });

  it('says what there is while cases are read, and where there are none', async () => {
    await board.show([], { days: { ...daysOf([]), complete: false } });
    expect(await board.page.locator('.empty').textContent()).toBe('Reading the cases…');
    await board.show(cases, { days: { ...daysOf(cases), complete: false } });
    expect(await shown()).toBe(`${cases.length} of ${cases.length} cases · Reading the cases…`);
    await board.show([]);
    expect(await board.page.locator('.empty').textContent()).toBe(
      'There are no case files in the open folders.',
    );
  });

  it('is in Chinese where the editor is', async () => {
    const chinese = portfolio('zh');
    await board.show(chinese, { language: 'zh-CN', days: daysOf(chinese, 'zh') });
    expect(await board.page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await board.page.locator('.month').last().textContent()).toBe('2026年5月');
    expect(await row('AC-2026-0414').locator('.due').textContent()).toBe('核销今天到期');
    expect(await board.page.locator('footer').textContent()).toContain('预审');
  });

  it('shows focus and signs in forced colours', async () => {
    await board.page.emulateMedia({ forcedColors: 'active' });
    await board.wear(themes[2]!);
    await board.show(cases);
    await board.page.getByRole('columnheader', { name: 'Case' }).getByRole('button').focus();
    await press('ArrowDown');
    const outline = await board.page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline).toBe('solid');
    const stroke = await row('AC-2026-0414')
      .locator('.segment path')
      .last()
      .evaluate((path) => getComputedStyle(path).stroke);
    expect(stroke).not.toBe('none');
  });

  it.each(themes)('is accessible in $name', async (theme) => {
    await board.wear(theme);
    await board.show(cases);
    await board.page.evaluate(axe.source);
    const violations = await board.page.evaluate(async () => {
      const results = await (window as unknown as { axe: typeof axe }).axe.run();
      return results.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' ')}`,
      );
    });
    expect(violations).toEqual([]);
  });
});
