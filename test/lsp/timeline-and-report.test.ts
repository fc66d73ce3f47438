import { expect, it } from 'vitest';
import type { ReportAnswer } from '../../server/src/protocol/report.ts';
import type { TimelineAnswer } from '../../server/src/protocol/timeline.ts';
import { golden, mismatched } from './cases.ts';
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

it('writes the report, in the language of the client', async () => {
  const { editor } = await startEditor({ locale: 'zh' });
  editor.open(mismatched);
  const { fileName, markdown } = await editor.ask<ReportAnswer>('certcase/report');
  expect(fileName).toMatch(/^AC-2026-0417.*2026-05-20\.md$/);
  expect(markdown).toMatch(/^# 合规报告/);
  expect(markdown).toContain('clearance/certificate-number');
});

it('has neither of a document that is not open', async () => {
  const { editor } = await startEditor();
  expect(await editor.ask('certcase/timeline')).toBeNull();
  expect(await editor.ask('certcase/report')).toBeNull();
});

it('says whenever a version was checked', async () => {
  const { editor } = await startEditor();
  editor.open(golden, 4);
  await editor.checked(4);
  editor.change(5, mismatched);
  await editor.checked(5);
});
