import axe from 'axe-core';
import { type Browser, chromium, type Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TimelineMessage } from '../../client/src/views/timeline/messages.ts';
import type { CountedSeverity } from '../../server/src/engine/checks/severity.ts';
import type { NodeState } from '../../server/src/engine/procedure/node-state.ts';
import type {
  Timeline,
  TimelineFinding,
  TimelineNode,
} from '../../server/src/engine/views/timeline/timeline.ts';
import { findChromium } from '../../server/src/tools/embedded-vscode/chromium.ts';
import { timelineOf } from '../timeline/timeline-of.ts';
import { themes } from './themes.ts';
import { golden, open, stuck } from './timeline-models.ts';
import { openTimeline, type TimelinePage, uri } from './timeline-page.ts';
import { bundleView } from './view-page.ts';

const finished = timelineOf(golden, '2026-05-20');
const judged = timelineOf(open, '2026-05-14');
/** A case with one finding, of the write-off, whatever the rules say. */
const overdue: Timeline = {
  ...judged,
  nodes: judged.nodes.map((node) => ({
    ...node,
    findings: node.name === 'writeOff' ? [finding('error', 'Write-off is overdue.', 700)] : [],
  })),
};
/** A case that hangs in clearance: a gap between the looks, port detention near, papers that do not agree. */
const troubled = timelineOf(stuck, '2026-05-20');
const [preReview, application] = overdue.nodes;
const writeOff = overdue.nodes.find(({ name }) => name === 'writeOff')!;

vi.setConfig({ testTimeout: 120_000 });

let browser: Browser;
let view: TimelinePage;
let greeting: readonly TimelineMessage[];

beforeAll(async () => {
  const args = ['--no-sandbox', '--disable-gpu'];
  const [launched, bundles] = await Promise.all([
    chromium.launch({ executablePath: findChromium(), args }),
    bundleView('timeline'),
  ]);
  browser = launched;
  view = await openTimeline(browser, bundles);
  greeting = await view.posted();
}, 60_000);

afterAll(() => browser.close());

beforeEach(async () => {
  await view.page.setViewportSize({ width: 1000, height: 900 });
  await view.wear(themes[0]!);
  await view.clear();
});

afterEach(() => {
  expect(view.complaints).toEqual([]);
});

function finding(severity: CountedSeverity, message: string, start: number): TimelineFinding {
  return { code: 'write-off/deadline', severity, message, span: { start, end: start + 10 } };
}

function row(name: string): Locator {
  return view.page.locator(`[data-node="${name}"]`);
}

/** Left and right edge of the first element of a selector, in CSS pixels. */
async function edges(locator: Locator): Promise<{ left: number; right: number; width: number }> {
  const box = (await locator.first().boundingBox())!;
  return { left: box.x, right: box.x + box.width, width: box.width };
}

function column(day: string): Locator {
  return view.page.locator(`[data-day="${day}"] .column`);
}

/** The button with the title of a node. */
function heading(name: string): Locator {
  return row(name).getByRole('heading').getByRole('button');
}

function focused(): Promise<string> {
  return view.page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await view.page.keyboard.press(key);
}

/** What axe finds fault with. */
async function violations(): Promise<string[]> {
  await view.page.evaluate(axe.source);
  return view.page.evaluate(async () => {
    const results = await (window as unknown as { axe: typeof axe }).axe.run();
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** The timeline with a change in one of its nodes. */
function withNode(timeline: Timeline, name: string, change: Partial<TimelineNode>): Timeline {
  return {
    ...timeline,
    nodes: timeline.nodes.map((node) => (node.name === name ? { ...node, ...change } : node)),
  };
}

describe('the days', () => {
  it('carry each bar from its first to its last day', async () => {
    await view.show(finished);
    for (const { name, begin, end } of finished.nodes) {
      const bar = await edges(row(name).locator('.bar'));
      expect(bar.left, `${name} begins ${begin}`).toBeCloseTo((await edges(column(begin!))).left, -1);
      expect(bar.right, `${name} ends ${end}`).toBeCloseTo((await edges(column(end!))).right, -1);
    }
  });

  it('end the bar of a running node today', async () => {
    await view.show(timelineOf(open, '2026-05-07'));
    const bar = await edges(row('writeOff').locator('.bar.running'));
    expect(bar.left).toBeCloseTo((await edges(column('2026-04-28'))).left, -1);
    expect(bar.right).toBeCloseTo((await edges(column('2026-05-07'))).right, -1);
    await expect(view.page.locator('.day.today').getAttribute('data-day')).resolves.toBe('2026-05-07');
  });

  it('are wide where work is done, narrow and hatched where not', async () => {
    await view.show(finished);
    const working = (await edges(column('2026-05-08'))).width;
    const makeup = (await edges(column('2026-05-09'))).width;
    expect(Math.abs(makeup - working)).toBeLessThanOrEqual(1);
    for (const day of ['2026-05-01', '2026-05-05', '2026-05-10'])
      expect((await edges(column(day))).width, day).toBeLessThan(working / 2);

    const holiday = await edges(row('writeOff').locator('.non-working.holiday'));
    expect(holiday.left).toBeCloseTo((await edges(column('2026-05-01'))).left, 0);
    expect(holiday.right).toBeCloseTo((await edges(column('2026-05-05'))).right, 0);
    const fill = await row('writeOff')
      .locator('.non-working.holiday')
      .evaluate((shape) => getComputedStyle(shape).fill);
    expect(fill).toContain('#dense-hatch');
  });

  it('name holidays and make-up working days, for the eye and for the ear', async () => {
    await view.show(finished);
    const mark = view.page.locator('.axis-label.makeup text');
    expect(await mark.textContent()).toBe('work');
    const [marked, day] = [await edges(mark), await edges(column('2026-05-09'))];
    expect((marked.left + marked.right) / 2).toBeCloseTo((day.left + day.right) / 2, 0);
    const reason = (day: string) => finished.axis.find((axisDay) => axisDay.day === day)!.reason;
    expect(await view.page.locator('.axis-label.holiday text').textContent()).toBe(reason('2026-05-01'));
    const facts = view.page
      .getByRole('list', { name: 'Holidays and make-up working days' })
      .getByRole('listitem');
    const texts = await facts.allTextContents();
    expect(texts.map((text) => text.replace(/\s*–\s*/, '–'))).toEqual([
      `1–5 May 2026: ${reason('2026-05-01')}`,
      `9 May 2026: ${reason('2026-05-09')}`,
    ]);
  });

  it('say where no holidays are announced yet', async () => {
    const nextYear = open.replaceAll('2026-04-', '2027-01-').replaceAll('2026-05-', '2027-02-');
    await view.show(timelineOf(nextYear, '2027-02-03'));
    expect(await view.page.locator('.axis-label.provisional text').textContent()).toBe(
      'holidays not announced yet',
    );
    expect(await view.page.locator('.pole.provisional').count()).toBe(1);
  });

  it('have the flag of the due date at the end of its day', async () => {
    await view.show(overdue);
    const pole = await edges(row('writeOff').locator('.pole'));
    expect(pole.left).toBeCloseTo((await edges(column('2026-05-11'))).right, -1);
  });

  it.each([600, 1000, 1400])('fit into a page of %i pixels', async (width) => {
    await view.page.setViewportSize({ width, height: 900 });
    await view.show(overdue);
    const drawn = await view.page.evaluate(() => document.documentElement.scrollWidth);
    expect(drawn).toBeLessThanOrEqual(width);
    expect((await edges(column('2026-05-14'))).right).toBeGreaterThan(width * 0.85);
  });

  it('scroll sideways when there are too many, today in view and the nodes staying', async () => {
    const long = timelineOf(open.replace('submittedOn: 2026-04-13', 'submittedOn: 2025-09-08'), '2026-05-14');
    await view.show(long);
    expect(await view.page.evaluate(() => document.documentElement.scrollWidth)).toBeGreaterThan(2000);
    expect((await edges(column('2026-05-14'))).right).toBeLessThan(1000);
    expect((await edges(row('writeOff').getByRole('heading'))).left).toBeGreaterThan(0);
  });
});

describe('a node', () => {
  it('shows each state by a sign of its own and in words', async () => {
    const states: NodeState[] = ['done', 'done-late', 'failed', 'running', 'overdue', 'waiting'];
    const nodes = finished.nodes.map((node, index) => ({ ...node, state: states[index]! }));
    await view.show({ ...finished, nodes });
    const signs = await view.page
      .locator('.state-sign svg')
      .evaluateAll((all) => all.map((sign) => sign.innerHTML));
    expect(new Set(signs).size).toBe(states.length);
    const shapes = await view.page
      .locator('.bar')
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('d')!.replace(/[-\d. ]/g, '')));
    expect(new Set([shapes[0], shapes[2], shapes[3]]).size).toBe(3);
    expect(await row('writeOff').locator('.standing').textContent()).toMatch(
      /Done\s+6 of at most 7 working days/,
    );
  });

  it('lists its findings with their severity, the gravest first, a long list folded', async () => {
    const findings = [
      ...Array.from({ length: 7 }, (_, index) => finding('information', `Note ${index + 1}.`, index)),
      finding('warning', 'The receipt was looked up late.', 7),
    ];
    await view.show(withNode(finished, 'clearance', { findings }));
    const details = row('clearance').getByRole('button', { name: /^Details of Clearance/ });
    expect((await details.textContent())?.replace(/\s+/g, ' ').trim()).toBe(
      'Details of Clearance: Documents 2 Receipts 1 Warning 1 Information 7',
    );
    await details.click();
    await row('clearance').locator('.details').waitFor();
    const items = row('clearance').getByRole('list', { name: 'Findings' }).getByRole('button');
    expect(await items.count()).toBe(5);
    expect((await items.first().textContent())?.replace(/\s+/g, ' ').trim()).toBe(
      'Warning: The receipt was looked up late. write-off/deadline',
    );
    await row('clearance').getByRole('button', { name: 'Show 4 more' }).press('Enter');
    await row('clearance').getByRole('button', { name: 'Note 7' }).waitFor();
    expect(await items.count()).toBe(8);
    expect(await focused()).toContain('Note 4');
  });

  it('shows its figures when it is pointed at or has the focus, until Escape', async () => {
    await view.show(overdue);
    const tooltip = view.page.locator('.tooltip');
    await row('writeOff').locator('.bar').hover();
    const figures = [
      ...[writeOff.title, '28 Apr – 14 May 2026', writeOff.stateText, writeOff.durationText],
      ...[writeOff.late!.text, writeOff.planned!.text, writeOff.behindText],
      ...[writeOff.due!.text, writeOff.due!.leftText, writeOff.forecast!.text],
    ];
    expect((await tooltip.textContent())!.replace(/28 Apr\s*–\s*14/, '28 Apr – 14')).toBe(figures.join('\n'));
    await press('Escape');
    expect(await tooltip.isVisible()).toBe(false);
    await row('preReview').getByRole('button', { name: preReview!.title, exact: true }).focus();
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(await tooltip.textContent()).toBe(preReview!.events[0]!.text);
    expect(await tooltip.isVisible()).toBe(true);
  });
});

describe('whatever has a place in the case', () => {
  it('asks the editor to show it when clicked', async () => {
    await view.show(overdue);
    await row('writeOff').getByRole('button', { name: writeOff.title, exact: true }).click();
    await row('writeOff').locator('.bar').click();
    await row('writeOff').getByRole('button', { name: writeOff.due!.text }).click();
    await row('writeOff')
      .getByRole('button', { name: /^Details/ })
      .click();
    await row('writeOff')
      .getByRole('button', { name: /^Error: Write-off is overdue/ })
      .click();
    await row('preReview').getByRole('button', { name: preReview!.events[1]!.text }).click();
    const spans = [writeOff.span, writeOff.span, writeOff.span, writeOff.findings[0]!.span];
    expect(await view.posted()).toEqual([
      ...[...spans, preReview!.events[1]!.span].map((span) => ({ type: 'reveal', uri, span })),
    ]);
  });

  it('does so for Enter and Space', async () => {
    await view.show(overdue);
    await heading('preReview').focus();
    await press('Enter', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Space');
    expect(await view.posted()).toEqual([
      { type: 'reveal', uri, span: preReview!.span },
      { type: 'reveal', uri, span: preReview!.events[0]!.span },
    ]);
  });
});

describe('the keyboard', () => {
  it('stops once in a row', async () => {
    await view.show(overdue);
    const visited: string[] = [];
    await view.page.getByRole('button', { name: 'Save…' }).focus();
    for (const _ of overdue.nodes) {
      await press('Tab');
      visited.push(await focused());
    }
    expect(visited).toEqual(overdue.nodes.map(({ title }) => title));
  });

  it('moves inside a row and between rows by arrows, Home and End', async () => {
    await view.show(overdue);
    await heading('preReview').focus();
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(await focused()).toBe(preReview!.events[1]!.text);
    await press('ArrowRight');
    expect(await focused()).toBe(preReview!.events[1]!.text);
    await press('Home');
    expect(await focused()).toBe(preReview!.title);
    await press('ArrowDown', 'End');
    expect(await focused()).toBe(application!.events[1]!.text);
    await press('ArrowUp', 'ArrowDown');
    expect(await focused(), 'a row remembers its place').toBe(application!.events[1]!.text);
    await press('ArrowLeft');
    expect(await focused()).toBe(application!.events[0]!.text);
  });

  it('stays in its place when what had the focus is gone', async () => {
    await view.show(overdue);
    await row('writeOff')
      .getByRole('button', { name: /^Details/ })
      .click();
    await row('writeOff').locator('.finding').focus();
    await view.show(withNode(overdue, 'writeOff', { findings: [] }));
    expect(await focused()).toBe(`${writeOff.due!.text}: ${writeOff.due!.leftText}`);
    expect(await row('writeOff').locator('[tabindex="0"]').count()).toBe(1);
  });
});

describe('the page', () => {
  it('says when it is ready for a snapshot', () => {
    expect(greeting).toEqual([{ type: 'ready' }]);
  });

  it('shows texts of the case as text', async () => {
    const hostile = '<img src=x onerror="document.title=1"> {{1}} "quoted"';
    await view.show({ ...withNode(finished, 'archive', { title: hostile }), caseId: hostile });
    expect(await view.page.getByRole('heading', { level: 1 }).textContent()).toBe(hostile);
    expect(await row('archive').getByRole('heading').textContent()).toContain(hostile);
    expect(await view.page.locator('img').count()).toBe(0);
    expect(await view.page.title()).toBe('Certcase');
  });

  it('says what to do where no case is open', async () => {
    await view.show(undefined);
    expect((await view.page.locator('main').textContent())?.trim()).toBe(
      'Open a case file to see its timeline.',
    );
  });

  it('writes months in the language of the snapshot', async () => {
    await view.show(finished);
    expect(await view.page.locator('.month').allTextContents()).toEqual(['April 2026', 'May 2026']);
    await view.show(timelineOf(golden, '2026-05-20', 'zh'), 'zh-CN');
    expect(await view.page.locator('.month').allTextContents()).toEqual(['2026年4月', '2026年5月']);
    expect(await view.page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  it('keeps what has not changed', async () => {
    await view.show(finished);
    await row('preReview').evaluate((element) => element.setAttribute('data-kept', ''));
    await view.show(overdue);
    expect(await row('preReview').getAttribute('data-kept')).toBe('');
    expect(await row('writeOff').locator('.bar.overdue').count()).toBe(1);
  });

  it.each(themes)('is accessible in $name', async (theme) => {
    await view.wear(theme);
    await view.show(overdue);
    expect(await violations(), 'drawing').toEqual([]);
    await view.page.setViewportSize({ width: 1400, height: 900 });
    await view.show(troubled, 'en-GB', { today: overdue.nodes[0]!.begin!, cursor: 'clearance' });
    for (const details of await view.page.getByRole('button', { name: /^Details of/ }).all())
      await details.click();
    await press('Shift+?');
    await view.page.locator('.keys dl').waitFor();
    expect(await violations(), 'drawing with all details').toEqual([]);
    await view.page.getByRole('button', { name: 'Table', exact: true }).click();
    await view.page.getByRole('table', { name: 'Nodes' }).waitFor();
    expect(await violations(), 'table').toEqual([]);
    await press('v', 'Shift+?');
  });
});
