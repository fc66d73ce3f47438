import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import type { BoardState } from '../../client/src/views/board/messages.ts';
import {
  board,
  browser,
  bundles,
  cases,
  drawn,
  focusedRow,
  many,
  press,
  row,
  rows,
  scrollTop,
  setUpBoard,
  shown,
} from './board-in-browser.ts';
import { daysOf, portfolio } from './board-models.ts';
import { openBoard } from './board-page.ts';
import { themes } from './themes.ts';

setUpBoard();

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
