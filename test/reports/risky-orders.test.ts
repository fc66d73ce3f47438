import { expect, it } from 'vitest';
import { markdown } from '../../server/src/engine/views/reports/render/markdown.ts';
import { riskyOrders } from '../../server/src/engine/views/reports/risky-orders.ts';
import { changed, example, golden, headingsOf, mistakes, reportOn, rowsOf } from './examined.ts';

/** Released on 28 April, due on 11 May: written off on the day that is given, and not archived. */
function writtenOff(day: string, more = ''): string {
  return golden
    .replace(/completedOn: 2026-05-09 .*\n/, `completedOn: ${day}${more}\n`)
    .replace(/ {2}archive:[\s\S]*?\n\n/, '\n');
}

const late = writtenOff('2026-05-13');

it('lists the write-offs over seven working days, with figures and root cause', () => {
  const cases = {
    'in-time.case.yaml': golden,
    'late.case.yaml': late,
    'explained.case.yaml': writtenOff('2026-05-18', '\n    riskyOrder: true\n    rootCause: 核销清单迟到'),
    'open.case.yaml': mistakes,
  };
  const report = reportOn(riskyOrders, cases);
  expect(report.verdict).toEqual({
    tone: 'bad',
    text: '3 of 4 write-offs over 7 working days; 2 without a root cause.',
  });
  expect(rowsOf(report).map((row) => row.slice(4))).toEqual([
    ['2026-04-24', '2026-05-08', 'still open', '16', 'no', 'none given', 'open.case.yaml'],
    ['2026-04-28', '2026-05-11', '2026-05-18', '12', 'yes', '核销清单迟到', 'explained.case.yaml'],
    ['2026-04-28', '2026-05-11', '2026-05-13', '9', 'no', 'none given', 'late.case.yaml'],
  ]);
  const [, groups] = report.sheets;
  expect(
    groups?.rows.map((row) =>
      row.map((cell) => ('value' in cell ? cell.value : 'text' in cell ? cell.text : '')),
    ),
  ).toEqual([
    ['Huatong Import & Export Agency Co., Ltd.', '2225 Waigang (Waigaoqiao), Shanghai', 4, 3, 9, 2],
  ]);
});

it.each([
  { asOf: '2026-08-12', counts: true, why: 'the last day of the three months' },
  { asOf: '2026-08-13', counts: false, why: 'the day after' },
])('counts a write-off of 13 May on $asOf: $counts ($why)', ({ asOf, counts }) => {
  const report = reportOn(riskyOrders, { 'late.case.yaml': late }, asOf);
  expect(rowsOf(report)).toHaveLength(counts ? 1 : 0);
});

it('goes on to count an open write-off, however long ago the release was', () => {
  const open = golden.replace(/ {2}writeOff:[\s\S]*?\n\n/, '\n');
  const report = reportOn(riskyOrders, { 'open.case.yaml': open }, '2026-12-30');
  expect(rowsOf(report)).toHaveLength(1);
});

it('is content where each write-off was in time', () => {
  const report = reportOn(riskyOrders, { 'golden.case.yaml': golden }, '2026-05-20', 'zh');
  expect(report.verdict).toEqual({ tone: 'good', text: '没有风险订单：1 笔核销均在 7 个工作日内。' });
  expect(reportOn(riskyOrders, { 'a.case.yaml': example('import-early') }).verdict.text).toBe(
    'No write-off in these three months.',
  );
});

it('lists apart what is waived, and what contradictory dates do not tell', () => {
  const waived = `${late}\nwaivers:\n  - { rule: write-off/root-cause, reason: 已另行说明, approvedBy: 王经理 }\n`;
  expect(headingsOf(reportOn(riskyOrders, { 'a.case.yaml': waived }))).toContain('Waived (1)');
  const backwards = changed('completedOn: 2026-05-09 ', 'completedOn: 2026-04-01 ');
  const report = reportOn(riskyOrders, { 'a.case.yaml': backwards });
  expect(rowsOf(report)).toEqual([]);
  expect(markdown(report)).toContain('Could not be judged');
});
