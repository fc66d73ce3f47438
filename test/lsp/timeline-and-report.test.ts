import { expect, it } from 'vitest';
import type { ReportFile } from '../../server/src/protocol/report.ts';
import type { TimelineAnswer, TimelineDrawing, TimelineText } from '../../server/src/protocol/timeline.ts';
import { complianceReport, golden, mismatched } from './cases.ts';
import { startEditor } from './editor.ts';

it('draws the timeline of the version that is open', async () => {
  const { editor } = await startEditor();
  editor.open(golden, 1);
  editor.change(2, mismatched);
  const { version, timeline } = await editor.ask<TimelineAnswer>('certcase/timeline');
  expect(version).toBe(2);
  expect(timeline).toMatchObject({ caseId: 'AC-2026-0417', asOf: '2026-05-20' });
  const clearance = timeline.nodes.find(({ name }) => name === 'clearance');
  expect(clearance?.findings.map(({ code }) => code)).toContain('clearance/certificate-number');
  const [finding] = clearance?.findings ?? [];
  expect(mismatched.slice(finding?.span.start, finding?.span.end)).toBe('AIEC-2225-2026-004521');
});

it('draws it as of another day, with the findings of that day', async () => {
  const { editor } = await startEditor();
  editor.open(golden.replace(/^ {4}completedOn: 2026-05-09.*\n {4}list: .*\n/m, ''));
  const { today, nearby, timeline } = await editor.ask<TimelineAnswer>('certcase/timeline', {
    asOf: '2026-05-08',
  });
  expect({ today, asOf: timeline.asOf }).toEqual({ today: '2026-05-20', asOf: '2026-05-08' });
  expect(nearby).toEqual({ before: '2026-05-07', after: '2026-05-09' });
  const writeOff = timeline.nodes.find(({ name }) => name === 'writeOff');
  expect(writeOff?.due?.leftText).toBe('2 working days left');
  expect(writeOff?.findings.map(({ message }) => message).join()).toContain('2 working days left');
  const nonsense = await editor.ask<TimelineAnswer>('certcase/timeline', { asOf: 'tomorrow' });
  expect(nonsense.timeline.asOf).toBe('2026-05-20');
});

it('gives the lines of the reconciliation that are wanted', async () => {
  const { editor } = await startEditor();
  editor.open(golden);
  const ask = (first: number, count: number, differing: boolean) =>
    editor.ask<TimelineAnswer>('certcase/timeline', { lines: { first, count, differing } });
  const titles = ({ timeline, lineCount }: TimelineAnswer) => [
    lineCount,
    ...timeline.reconciliation!.lines.map(({ title }) => title),
  ];
  expect(titles(await ask(0, 1, false))).toEqual([2, 'Line 1']);
  expect(titles(await ask(1, 5, false))).toEqual([2, 'Line 2']);
  expect(titles(await ask(0, 5, true))).toEqual([1, 'Line 2']);
  expect(titles(await editor.ask('certcase/timeline'))).toEqual([2, 'Line 1', 'Line 2']);
});

it('says it in words and draws it by itself', async () => {
  const { editor } = await startEditor({ locale: 'zh' });
  editor.open(golden);
  const { text } = await editor.ask<TimelineText>('certcase/timelineText', { asOf: '2026-05-21' });
  expect(text).toMatch(/^时间线 AC-2026-0417\n检查日期：2026年5月21日（周四）\n/);
  const { fileName, svg } = await editor.ask<TimelineDrawing>('certcase/timelineDrawing');
  expect(fileName).toBe('AC-2026-0417-timeline-2026-05-20');
  expect(svg).toContain('<title>时间线 AC-2026-0417</title>');
});

it('writes the report, in the language of the client', async () => {
  const { editor } = await startEditor({ locale: 'zh' });
  editor.open(mismatched);
  const { fileName, text: markdown } = await editor.ask<ReportFile>('certcase/report', complianceReport);
  expect(fileName).toMatch(/^AC-2026-0417.*2026-05-20\.md$/);
  expect(markdown).toMatch(/^# 合规报告/);
  expect(markdown).toContain('clearance/certificate-number');
});

it('has neither of a document that is not open', async () => {
  const { editor } = await startEditor();
  expect(await editor.ask('certcase/timeline')).toBeNull();
  expect(await editor.ask('certcase/report', complianceReport)).toBeNull();
});

it('says whenever a version was checked', async () => {
  const { editor } = await startEditor();
  editor.open(golden, 4);
  await editor.checked(4);
  editor.change(5, mismatched);
  await editor.checked(5);
});
