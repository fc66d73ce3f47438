import { describe, expect, it } from 'vitest';
import { dueFirst, inOrder } from '../../client/src/cases/order.ts';
import { board, cases, drawn, numbers, press, row, rows, setUpBoard } from './board-in-browser.ts';
import { asOf } from './board-models.ts';

setUpBoard();

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
    await board.page.getByRole('button', { name: 'A week earlier', disabled: true }).waitFor();
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
