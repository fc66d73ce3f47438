import { describe, expect, it } from 'vitest';
import { dueFirst, inOrder } from '../../client/src/cases/order.ts';
import {
  board,
  cases,
  drawn,
  focusedRow,
  many,
  press,
  rows,
  scrollTop,
  setUpBoard,
  shown,
} from './board-in-browser.ts';
import { daysOf } from './board-models.ts';

setUpBoard();

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
