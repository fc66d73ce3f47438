import { describe, expect, it } from 'vitest';
import { everyCase } from '../../client/src/cases/filter.ts';
import type { BoardMessage } from '../../client/src/views/board/messages.ts';
import {
  board,
  cases,
  chosenLabels,
  drawn,
  facet,
  numbers,
  rows,
  setUpBoard,
  shown,
} from './board-in-browser.ts';

setUpBoard();

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
