import { describe, expect, it } from 'vitest';
import { standing, texts } from './standing-of.ts';

const nodes = (...lines: string[]) => `nodes:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const released = (day: string) => nodes(`clearance: { releasedOn: ${day} }`);
const submitted = 'preReview: { submittedOn: 2026-04-29 }';

describe('the write-off', () => {
  it.each([
    ['2026-04-24', '2026-04-28', 'Write-off due Fri 8 May, 5 working days'],
    ['2026-04-24', '2026-04-30', 'Write-off due Fri 8 May, 3 working days'],
    ['2026-04-24', '2026-05-03', 'Write-off due Fri 8 May, 3 working days'],
    ['2026-04-24', '2026-05-07', 'Write-off due Fri 8 May, 1 working day'],
    ['2026-04-24', '2026-05-08', 'Write-off due today'],
    ['2026-04-24', '2026-05-09', 'Write-off overdue by 1 working day (due Fri 8 May)'],
    ['2026-04-24', '2026-05-10', 'Write-off overdue by 1 working day (due Fri 8 May)'],
    ['2026-04-28', '2026-05-08', 'Write-off due Mon 11 May, 2 working days'],
    ['2026-04-28', '2026-05-09', 'Write-off due Mon 11 May, 1 working day'],
    ['2026-12-28', '2026-12-29', 'Write-off due Wed 6 Jan 2027 (provisional), 6 working days'],
  ])('released %s, on %s: %s', (day, today, text) => {
    expect(texts(released(day), today)).toEqual([text]);
  });

  it('is said in Chinese as the trade says it', () => {
    expect(texts(released('2026-04-24'), '2026-04-30', 'zh')).toEqual([
      '核销5月8日（周五）到期，还剩 3 个工作日',
    ]);
    expect(texts(released('2026-04-24'), '2026-05-08', 'zh')).toEqual(['核销今天到期']);
    expect(texts(released('2026-04-24'), '2026-05-11', 'zh')).toEqual([
      '核销已逾期 2 个工作日，5月8日（周五）到期',
    ]);
  });

  it('leads to where its completion is to be entered', () => {
    const text = `${released('2026-04-24')}  writeOff: { plannedOn: 2026-05-07 }\n`;
    const [deadline] = standing(text, '2026-04-30').deadlines;
    expect(text.slice(deadline!.span.start, deadline!.span.end)).toBe('writeOff');
    expect(deadline).toMatchObject({
      kind: 'write-off',
      node: 'writeOff',
      due: '2026-05-08',
      workingDaysLeft: 3,
    });
  });

  it('asks for nothing where the completion stands and cannot be read', () => {
    const unclear = '  writeOff: { completedOn: 03/04/2026 }\n';
    expect(texts(released('2026-04-24') + unclear, '2026-05-20')).toEqual([]);
    expect(texts(`${released('2026-04-24')}  writeOff: done\n`, '2026-05-20')).toEqual([]);
  });

  it('is followed by the archive, within the same days after the release', () => {
    const done = `${released('2026-04-28')}  writeOff: { completedOn: 2026-05-09 }\n`;
    expect(texts(done, '2026-05-09')).toEqual(['Archive due Mon 11 May, 1 working day']);
    expect(texts(done, '2026-05-12')).toEqual(['Archive overdue by 1 working day (due Mon 11 May)']);
    expect(texts(`${done}  archive: { archivedOn: 2026-05-11 }\n`, '2026-05-12')).toEqual([]);
  });
});

describe('the customs receipt', () => {
  const declared = (checks: string) =>
    nodes(`clearance: { declaration: { declaredAt: 2026-04-30T09:30 }, receiptChecks: [${checks}] }`);
  const receipt = (checks: string, today: string) => texts(declared(checks), today)[0];

  it('is looked up 24 hours after the last look, on a holiday too', () => {
    expect(receipt('', '2026-04-30')).toBe('Customs receipt check due Fri 1 May, 09:30');
    expect(receipt('2026-04-30T16:00', '2026-05-01')).toBe('Customs receipt check due today, 16:00');
    expect(receipt('2026-04-30T16:00, 2026-05-01T10:00', '2026-05-01')).toBe(
      'Customs receipt check due Sat 2 May, 10:00',
    );
  });

  it('is overdue once its day has passed', () => {
    expect(receipt('2026-04-30T16:00', '2026-05-03')).toBe(
      'Customs receipt check overdue by 2 days (due Fri 1 May, 16:00)',
    );
    expect(texts(declared('2026-04-30T16:00'), '2026-05-07', 'zh')).toContain(
      '海关回执查询已逾期 2 个工作日，5月1日（周五）16:00 截止',
    );
  });

  it('keeps to the setting', () => {
    const [deadline] = standing(declared(''), '2026-04-30', 'en', { receiptCheckHours: 4 }).deadlines;
    expect(deadline).toMatchObject({ due: '2026-04-30', time: '13:30', overdue: false });
  });

  it('is looked up no more once the goods are released', () => {
    const text = declared('2026-04-30T16:00').replace(' }\n', ', releasedOn: 2026-05-06 }\n');
    expect(texts(text, '2026-05-06')).toEqual(['Write-off due Thu 14 May, 7 working days']);
  });

  it('asks for nothing where a look cannot be told', () => {
    expect(texts(declared('yesterday'), '2026-04-30')).toEqual(['Clearance due Thu 7 May, 2 working days']);
  });
});

describe('a pre-review', () => {
  it('waits for its receipt, and is asked for at the hours of the settings', () => {
    expect(texts(nodes(submitted), '2026-04-29')).toEqual([
      'Pre-review receipt inquiry today, 10:00',
      'Pre-review receipt inquiry today, 15:00',
      'Pre-review receipt due Wed 6 May, 2 working days',
    ]);
    expect(texts(nodes(submitted), '2026-04-29', 'zh')).toEqual([
      '今天 10:00 查询预审回执',
      '今天 15:00 查询预审回执',
      '预审回执查收5月6日（周三）截止，还剩 2 个工作日',
    ]);
  });

  it('is asked for at the hours agreed with the broker', () => {
    const agreed = `${nodes(submitted)}tracking: { inquiryTimes: ["16:30"] }\n`;
    expect(texts(agreed, '2026-04-29')[0]).toBe('Pre-review receipt inquiry today, 16:30');
  });

  it('is not asked for twice at an hour, nor on a holiday', () => {
    const asked = (time: string) => nodes(`preReview: { submittedOn: 2026-04-29, inquiries: [${time}] }`);
    expect(texts(asked('2026-04-29T10:05'), '2026-04-29')[0]).toBe('Pre-review receipt inquiry today, 15:00');
    expect(texts(asked('2026-04-30T15:00'), '2026-04-30')).toEqual([
      'Pre-review receipt inquiry Wed 6 May, 10:00',
      'Pre-review receipt inquiry Wed 6 May, 15:00',
      'Pre-review receipt due Wed 6 May, 1 working day',
    ]);
    expect(texts(nodes(submitted), '2026-05-02')[0]).toBe('Pre-review receipt inquiry Wed 6 May, 10:00');
    expect(texts(nodes('preReview: { submittedOn: 2026-05-08 }'), '2026-05-09')[0]).toBe(
      'Pre-review receipt inquiry today, 10:00',
    );
  });

  it('waits no more once the receipt or the application is there', () => {
    const received =
      'preReview: { submittedOn: 2026-04-29, receipt: { receivedOn: 2026-04-30, status: accepted } }';
    expect(texts(nodes(received), '2026-04-30')).toEqual([]);
    const applied = nodes(submitted, 'application: { submittedOn: 2026-04-30 }');
    expect(texts(applied, '2026-04-30')).toEqual(['Application receipt due Wed 6 May, 1 working day']);
  });

  it('is corrected after a mismatch, and then waits again', () => {
    const answered = 'receipt: { receivedOn: 2026-04-30, status: document-mismatch }';
    expect(texts(nodes(`preReview: { submittedOn: 2026-04-29, ${answered} }`), '2026-04-30')).toEqual([
      'Pre-review correction due Wed 6 May, 1 working day',
    ]);
    const revised = `preReview: { submittedOn: 2026-04-29, ${answered}, revisions: [{ submittedOn: 2026-05-06 }] }`;
    expect(texts(nodes(revised), '2026-05-08')).toEqual([
      'Pre-review receipt inquiry today, 10:00',
      'Pre-review receipt inquiry today, 15:00',
      'Pre-review receipt due today',
    ]);
  });
});

it('gives a verification the days that it may take', () => {
  const started = (more: string) => nodes(`verification: { startedOn: 2026-05-07${more} }`);
  expect(texts(started(''), '2026-05-08')).toEqual(['On-site verification due Mon 11 May, 2 working days']);
  expect(texts(started(', greenChannel: true'), '2026-05-08')).toEqual(['On-site verification due today']);
  expect(texts(started(', result: failed'), '2026-05-08')).toEqual([]);
});

describe('a waiver', () => {
  const goods = 'goods:\n  - { line: 1, name: Monitors, hsCode: "85285212" }\n';
  const waiver = (until: string, rule = 'goods/hs-code') =>
    `${goods}waivers:\n  - { rule: ${rule}, reason: 归类裁定, approvedBy: 王经理, until: ${until} }\n`;

  it('is announced with its last day', () => {
    expect(texts(waiver('2026-05-11'), '2026-05-08')).toEqual([
      'Waiver of goods/hs-code ends Mon 11 May, 2 working days',
    ]);
    expect(texts(waiver('2026-05-11'), '2026-05-11', 'zh')).toEqual(['goods/hs-code 的豁免今天到期']);
  });

  it('asks for nothing once it has ended, or where it silences nothing', () => {
    expect(texts(waiver('2026-05-07'), '2026-05-08')).toEqual([]);
    expect(texts(waiver('2026-05-11', 'goods/origin'), '2026-05-08')).toEqual([]);
  });

  it('is told from another of the same rule', () => {
    const two = `${waiver('2026-05-11').replace('goods/hs-code', 'goods/hs-code, at: "goods[0]"')}`;
    expect(standing(two, '2026-05-08').deadlines.map(({ id }) => id)).toEqual([
      'waiver goods/hs-code goods[0]',
    ]);
  });
});
