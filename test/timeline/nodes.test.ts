import { describe, expect, it } from 'vitest';
import { caseOf, example, nodeOf, timelineOf } from './timeline-of.ts';

const golden = example('golden-import');

describe('the looks at the customs receipt', () => {
  const clearance = (checks: string, released = '') =>
    caseOf(
      `clearance:\n  declaration: { declaredAt: 2026-05-15T09:30 }\n  receiptChecks: [${checks}]\n${released}`,
    );

  it('have intervals, and the ones that are too long are told apart', () => {
    const text = clearance('2026-05-15T16:00, 2026-05-17T10:00, 2026-05-18T09:00');
    const rhythm = nodeOf(timelineOf(text, '2026-05-18'), 'clearance').receiptChecks!;
    expect(rhythm.intervals.map(({ short, tooLong }) => [short, tooLong])).toEqual([
      ['6.5 h', false],
      ['42 h', true],
      ['23 h', false],
    ]);
    expect(rhythm.intervals[1]!.text).toBe(
      '42 hours without a look from Fri 15 May 2026, 16:00; at most 24 are allowed',
    );
    expect(text.slice(rhythm.intervals[1]!.span.start, rhythm.intervals[1]!.span.end)).toBe(
      '2026-05-17T10:00',
    );
    expect(rhythm.next?.text).toBe('Next look at the receipt by Tue 19 May 2026, 09:00');
  });

  it('are missed up to today while the goods are not released', () => {
    const rhythm = nodeOf(timelineOf(clearance('2026-05-15T16:00'), '2026-05-18'), 'clearance')
      .receiptChecks!;
    expect(rhythm.intervals.at(-1)).toMatchObject({ to: '2026-05-18T00:00', tooLong: true, short: '56 h' });
  });

  it('end with the release', () => {
    const text = clearance('2026-05-15T16:00, 2026-05-16T10:00', '  releasedOn: 2026-05-16\n');
    const rhythm = nodeOf(timelineOf(text, '2026-05-20'), 'clearance').receiptChecks!;
    expect(rhythm.intervals.map(({ tooLong }) => tooLong)).toEqual([false, false]);
    expect(rhythm.next).toBeUndefined();
  });

  it('go by the hours of the settings', () => {
    const text = clearance('2026-05-15T16:00, 2026-05-16T10:00');
    const strict = timelineOf(text, '2026-05-16', 'zh', { receiptCheckHours: 12 });
    expect(nodeOf(strict, 'clearance').receiptChecks!.intervals[1]).toMatchObject({
      tooLong: true,
      short: '18 小时',
      text: '2026年5月15日（周五）16:00起 18 小时未查询，超过 12 小时',
    });
  });
});

describe('what was filed', () => {
  it('is named by what it is, its number, and stands where it is listed', () => {
    const { documents } = nodeOf(timelineOf(golden, '2026-05-20'), 'verification');
    expect(documents.map(({ text }) => text)).toEqual(['Contract YF-2026-118', 'Invoice INV-26-0388']);
    const [first] = documents;
    expect(golden.slice(first!.span.start, first!.span.end)).toBe('contract');
  });

  it('is given back as receipts', () => {
    const receipts = timelineOf(golden, '2026-05-20').nodes.map((node) =>
      node.receipts.map(({ text }) => text),
    );
    expect(receipts).toEqual([
      ['Pre-review receipt PR20260414000871, accepted, Tue 14 Apr 2026'],
      ['Application receipt AP20260415001946, Wed 15 Apr 2026'],
      ['Certificate AIEC-2225-2026-004512, Mon 20 Apr 2026'],
      ['Declaration 222520261000451237'],
      ['Write-off list WO20260509000233, Sat 9 May 2026'],
      [],
    ]);
  });

  it('counts each submission of a pre-review that was sent back', () => {
    const text = caseOf(
      [
        'preReview:',
        '  submittedOn: 2026-05-06',
        '  documents: [contract]',
        '  receipt: { number: PR1, receivedOn: 2026-05-07, status: document-mismatch }',
        '  revisions:',
        '    - { submittedOn: 2026-05-08, documents: [invoice], receipt: { number: PR2, status: accepted } }',
        '',
      ].join('\n'),
    );
    const { documents, receipts } = nodeOf(timelineOf(text, '2026-05-20', 'zh'), 'preReview');
    expect(documents.map(({ text: title }) => title)).toEqual(['contract', 'invoice']);
    expect(receipts.map(({ text: title }) => title)).toEqual([
      '预审回执 PR1，单证不符，2026年5月7日（周四）',
      '预审回执 PR2，通过',
    ]);
  });
});

it('knows where each node stands in the text', () => {
  const timeline = timelineOf(golden, '2026-05-20');
  for (const { name, range } of timeline.nodes) {
    expect(golden.slice(range!.start, range!.end)).toMatch(new RegExp(`^${name}:`));
  }
  const [first, second] = timeline.nodes;
  expect(first!.range!.end).toBe(second!.range!.start);
  expect(nodeOf(timelineOf(caseOf('archive: {}\n'), '2026-05-20'), 'writeOff').range).toBeUndefined();
});
