import { expect, it } from 'vitest';
import { golden, goldenWith } from '../laws/golden.ts';
import { standing } from './standing-of.ts';

it('says of a finished case that it waits for nothing', () => {
  expect(standing(golden, '2026-05-20')).toMatchObject({
    caseId: 'AC-2026-0417',
    direction: 'import',
    port: { code: '2225', name: 'Waigang (Waigaoqiao), Shanghai' },
    client: '上海远帆国际贸易有限公司',
    agent: 'Huatong Import & Export Agency Co., Ltd.',
    certificate: 'AIEC-2225-2026-004512',
    declaration: '222520261000451237',
    summary: 'All nodes done; archived Mon 11 May 2026.',
    deadlines: [],
    urgency: 'none',
    findings: { error: 0, warning: 0, information: 1, waived: 0 },
  });
  expect(standing(golden, '2026-05-20').node).toBeUndefined();
});

it('says how near the nearest deadline is', () => {
  const released = 'nodes:\n  clearance: { releasedOn: 2026-04-24 }\n';
  const urgencies = ['2026-04-28', '2026-04-30', '2026-05-08', '2026-05-09'].map(
    (today) => standing(released, today).urgency,
  );
  expect(urgencies).toEqual(['later', 'soon', 'today', 'overdue']);
});

it.each([
  ['caseId: AC-1\n', 'preReview'],
  ['nodes: { preReview: { submittedOn: 2026-05-06 } }\n', 'preReview'],
  [
    'nodes: { application: { submittedOn: 2026-05-06, receipt: { receivedOn: 2026-05-06 } } }\n',
    'verification',
  ],
  [
    'nodes:\n  application: { submittedOn: 2026-05-06, receipt: { receivedOn: 2026-05-06 } }\n  verification: { selected: false }\n',
    'clearance',
  ],
  ['nodes: { clearance: { releasedOn: 2026-05-07 } }\n', 'writeOff'],
])('names the node at hand: %s', (text, node) => {
  expect(standing(text, '2026-05-08').node).toBe(node);
});

it('counts waived findings apart', () => {
  const text = goldenWith(['hsCode: "8528521200"', 'hsCode: "85285212"']);
  const waiver =
    '\nwaivers:\n  - { rule: goods/hs-code, reason: 归类裁定, approvedBy: 王经理, until: 2026-06-30 }\n';
  expect(standing(text, '2026-05-20').findings).toMatchObject({ error: 1, waived: 0 });
  expect(standing(text + waiver, '2026-05-20').findings).toMatchObject({ error: 0, waived: 1 });
});

it('survives whatever the file looks like', () => {
  for (let end = 0; end < golden.length; end += 97) {
    expect(standing(golden.slice(0, end), '2026-05-06').nodes).toHaveLength(6);
  }
});
