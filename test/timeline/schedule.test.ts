import { describe, expect, it } from 'vitest';
import type { TimelineNode } from '../../server/src/engine/views/timeline/timeline.ts';
import { caseOf, example, nodeOf, timelineOf } from './timeline-of.ts';

const golden = example('golden-import');

function planned(node: TimelineNode): string {
  return `${node.planned?.first} ${node.planned?.last}`;
}

function forecast({ forecast: band }: TimelineNode): string {
  return `${band?.first} ${band?.earliest} ${band?.latest}${band?.openEnded ? ' or later' : ''}`;
}

describe('what was planned', () => {
  const finished = timelineOf(golden, '2026-05-20');

  it('runs from the end of the node before for the longest duration', () => {
    expect(finished.nodes.map(planned)).toEqual([
      '2026-04-13 2026-04-15',
      '2026-04-14 2026-04-15',
      '2026-04-15 2026-04-20',
      '2026-04-20 2026-04-22',
      '2026-04-28 2026-05-09',
      'undefined undefined',
    ]);
  });

  it('goes by make-up working days, and without a planned day up to the due date', () => {
    const unplanned = golden.replace(/^ {4}plannedOn: .*\n/m, '');
    expect(planned(nodeOf(timelineOf(unplanned, '2026-05-20'), 'writeOff'))).toBe('2026-04-28 2026-05-11');
  });

  it('says by how much a node lies behind', () => {
    expect(finished.nodes.map(({ behindText }) => behindText)).toEqual([
      undefined,
      undefined,
      undefined,
      '4 working days behind plan',
      undefined,
      undefined,
    ]);
  });

  it('counts the wait for a node that nobody has begun', () => {
    const waiting = caseOf('preReview: { submittedOn: 2026-05-06, receipt: { receivedOn: 2026-05-07 } }\n');
    const node = nodeOf(timelineOf(waiting, '2026-05-20'), 'application');
    expect(node.state).toBe('waiting');
    expect(node.behindText).toBe('9 working days behind plan');
  });

  it('leaves out the verification of a case that was not selected', () => {
    const unselected = caseOf(
      'application: { submittedOn: 2026-05-06, receipt: { receivedOn: 2026-05-06 } }\nverification: { selected: false }\n',
    );
    const timeline = timelineOf(unselected, '2026-05-07');
    expect(planned(nodeOf(timeline, 'verification'))).toBe('undefined undefined');
    expect(planned(nodeOf(timeline, 'clearance'))).toBe('2026-05-06 2026-05-08');
  });
});

describe('what is to be expected', () => {
  it('is a band from the shortest to the longest durations, chained', () => {
    const early = timelineOf(example('import-early'), '2026-05-20');
    expect(early.nodes.map(forecast)).toEqual([
      '2026-05-20 2026-05-21 2026-05-22',
      '2026-05-21 2026-05-21 2026-05-25',
      '2026-05-21 2026-05-25 2026-05-28',
      '2026-05-25 2026-05-26 2026-06-01',
      '2026-05-26 2026-05-26 2026-06-10',
      '2026-05-26 2026-05-26 2026-06-10',
    ]);
    expect(early.outlook).toBe('At the usual pace archived Tue 26 May – Wed 10 Jun 2026.');
  });

  it('is shorter in the green channel', () => {
    const green = caseOf(
      'application: { submittedOn: 2026-05-18, receipt: { receivedOn: 2026-05-18 } }\nverification: { greenChannel: true }\n',
    );
    const node = nodeOf(timelineOf(green, '2026-05-18'), 'verification');
    expect(forecast(node)).toBe('2026-05-18 2026-05-19 2026-05-19');
  });

  it('never lies on a day without work', () => {
    const saturday = timelineOf(example('import-early'), '2026-05-23');
    for (const { forecast: band } of saturday.nodes) {
      expect(saturday.axis.find(({ day }) => day === band!.earliest)?.kind).toBe('working');
      expect(saturday.axis.find(({ day }) => day === band!.latest)?.kind).toBe('working');
    }
  });

  it('has no last day once a node on the way is past its longest duration', () => {
    const slow = caseOf('verification: { startedOn: 2026-05-11 }\n');
    const timeline = timelineOf(slow, '2026-05-20');
    expect(forecast(nodeOf(timeline, 'verification'))).toBe('2026-05-20 2026-05-20 2026-05-20 or later');
    expect(forecast(nodeOf(timeline, 'clearance'))).toBe('2026-05-20 2026-05-21 2026-05-22 or later');
    expect(timeline.outlook).toBe(
      'At the usual pace archived Thu 21 May – Tue 2 Jun 2026 or later. On-site verification ate the slack: 4 working days behind plan.',
    );
  });

  it('names the node that ate the slack, in both languages', () => {
    const released = golden
      .replace(/^ {2}writeOff:\n(?: {4}.*\n)+/m, '')
      .replace(/^ {2}archive:\n(?: {4}.*\n)+/m, '');
    expect(timelineOf(released, '2026-04-29').outlook).toBe(
      'At the usual pace archived Wed 29 Apr – Mon 11 May 2026. Clearance ate the slack: 4 working days behind plan.',
    );
    expect(timelineOf(released, '2026-04-29', 'zh').outlook).toBe(
      '按通常进度，预计2026年4月29日（周三）至5月11日（周一）归档。通关用掉了余量，比计划晚 4 个工作日。',
    );
  });

  it('is nothing for a finished case, nor behind a failed verification or a date that cannot be told', () => {
    expect(timelineOf(golden, '2026-05-20').nodes.some((node) => node.forecast)).toBe(false);
    expect(timelineOf(golden, '2026-05-20').outlook).toBeUndefined();
    const failed = caseOf('verification: { startedOn: 2026-05-18, result: failed }\n');
    expect(timelineOf(failed, '2026-05-20').nodes.some((node) => node.forecast)).toBe(false);
    const unclear = caseOf('verification: { startedOn: 2026-05-18, completedOn: 03/04/2026 }\n');
    expect(timelineOf(unclear, '2026-05-20').nodes.some((node) => node.forecast)).toBe(false);
  });
});

describe('a delay', () => {
  const slow = 'verification: { startedOn: 2026-05-06 }\n';

  it('begins on the day after the longest duration', () => {
    const { late } = nodeOf(timelineOf(caseOf(slow), '2026-05-20'), 'verification');
    expect(late).toEqual({
      first: '2026-05-10',
      last: '2026-05-20',
      text: '8 working days over the longest duration of 3',
    });
  });

  it('holds the goods in port after the days of the settings', () => {
    const soon = nodeOf(timelineOf(caseOf(slow), '2026-05-12'), 'verification').detention;
    expect(soon).toMatchObject({ day: '2026-05-14', reached: false });
    const now = nodeOf(timelineOf(caseOf(slow), '2026-05-14'), 'verification').detention;
    expect(now).toMatchObject({ day: '2026-05-14', reached: true });
    const patient = timelineOf(caseOf(slow), '2026-05-14', 'en', { heldInPortWorkingDays: 5 });
    expect(nodeOf(patient, 'verification').detention).toMatchObject({ day: '2026-05-18', reached: false });
    expect(nodeOf(timelineOf(golden, '2026-05-20'), 'clearance').detention).toBeUndefined();
  });
});

it('says how many days are left for the write-off, and shows the whole window', () => {
  const open = golden.replace(/^ {4}completedOn: .*\n {4}list: .*\n/m, '');
  const due = (today: string) => nodeOf(timelineOf(open, today), 'writeOff').due;
  expect(due('2026-05-08')).toMatchObject({
    from: '2026-04-28',
    day: '2026-05-11',
    leftText: '2 working days left',
  });
  expect(due('2026-05-11')?.leftText).toBe('last day');
  expect(due('2026-05-13')?.leftText).toBe('overdue by 2 working days');
  expect(nodeOf(timelineOf(golden, '2026-05-20'), 'writeOff').due?.leftText).toBeUndefined();
});

it('draws every day that it speaks of', () => {
  const timeline = timelineOf(example('import-early'), '2026-05-20');
  const days = new Set(timeline.axis.map(({ day }) => day));
  for (const { planned: plan, forecast: band } of timeline.nodes)
    for (const day of [plan?.last, band?.latest]) expect(day === undefined || days.has(day)).toBe(true);
});
