import { describe, expect, it } from 'vitest';
import { daysOfWork } from '../../client/src/cases/days-of-work.ts';
import { facets, none, sortedValues, valuesOf } from '../../client/src/cases/facets.ts';
import { choose, everyCase, filterCases, isFiltering } from '../../client/src/cases/filter.ts';
import { groupCases } from '../../client/src/cases/groups.ts';
import { placeOfNextStep } from '../../client/src/cases/next-step.ts';
import { dueFirst, inOrder, type OrderKey } from '../../client/src/cases/order.ts';
import { asOf, portfolio } from '../views/board-models.ts';

const cases = portfolio();

describe('the filter', () => {
  it('lets every case pass until something is chosen', () => {
    expect(isFiltering(everyCase)).toBe(false);
    expect(filterCases(cases, everyCase).cases).toEqual(cases);
    expect(isFiltering(choose(everyCase, 'node', ['writeOff']))).toBe(true);
    expect(isFiltering(choose(everyCase, 'node', []))).toBe(false);
    expect(isFiltering({ ...everyCase, text: '  ' })).toBe(false);
  });

  it('widens by values of one facet and narrows by facets', () => {
    const byNode = choose(everyCase, 'node', ['writeOff', 'clearance']);
    const both = choose(byNode, 'severity', ['error']);
    const expected = cases.filter(
      ({ node, findings }) => (node === 'writeOff' || node === 'clearance') && findings.error > 0,
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(filterCases(cases, both).cases).toEqual(expected);
  });

  it('counts under each value what choosing it would give', () => {
    const filter = choose({ text: 'huatong', chosen: {} }, 'node', ['writeOff']);
    const { counts } = filterCases(cases, filter);
    for (const facet of facets) {
      for (const [value, count] of counts[facet]) {
        const chosen = filterCases(cases, choose(filter, facet, [value])).cases;
        expect(chosen.length, `${facet} ${value}`).toBe(count);
      }
    }
  });

  it('finds what has no value', () => {
    const clean = filterCases(cases, choose(everyCase, 'severity', [none])).cases;
    expect(clean.every((standing) => valuesOf(standing, 'severity').includes(none))).toBe(true);
    const finished = filterCases(cases, choose(everyCase, 'node', [none])).cases;
    expect(finished.map(({ node }) => node)).toEqual(finished.map(() => undefined));
    expect(finished.length).toBeGreaterThan(0);
  });
});

describe('the order', () => {
  it('puts first what is due next, and last what is finished', () => {
    const ordered = inOrder(cases, dueFirst, 'en-GB');
    const dues = ordered.flatMap(({ deadlines: [next] }) => (next === undefined ? [] : [next.due]));
    expect(dues).toEqual([...dues].sort());
    const kinds = ordered.map(({ deadlines, node }) =>
      deadlines.length > 0 ? 'due' : node === undefined ? 'finished' : 'waiting',
    );
    expect(kinds.lastIndexOf('due')).toBeLessThan(kinds.indexOf('waiting'));
    expect(kinds.lastIndexOf('waiting')).toBeLessThan(kinds.indexOf('finished'));
  });

  it.each(['due', 'case', 'client', 'agent', 'port', 'findings'] as const)(
    'is the same whatever the order before, by %s',
    (key: OrderKey) => {
      for (const descending of [false, true]) {
        const order = { key, descending };
        expect(inOrder([...cases].reverse(), order, 'zh-CN')).toEqual(inOrder(cases, order, 'zh-CN'));
      }
    },
  );

  it('puts values where a person looks for them: known ones in theirs, none last', () => {
    const sort = (facet: (typeof facets)[number], values: string[]) =>
      sortedValues(facet, values, (value) => value, 'en-GB');
    expect(sort('urgency', ['none', 'later', 'overdue'])).toEqual(['overdue', 'later', 'none']);
    expect(sort('node', [none, 'archive', 'preReview'])).toEqual(['preReview', 'archive', none]);
    expect(sort('client', ['b', none, 'C 10', 'C 9', 'a'])).toEqual(['a', 'b', 'C 9', 'C 10', none]);
  });
});

it('groups every case once, by urgency and by node, none of them empty', () => {
  for (const grouping of ['urgency', 'node'] as const) {
    const groups = groupCases(cases, grouping);
    expect(groups.flatMap((group) => group.cases)).toHaveLength(cases.length);
    expect(groups.every((group) => group.cases.length > 0)).toBe(true);
    for (const { value, cases: members } of groups)
      expect(new Set(members.map((standing) => valuesOf(standing, grouping)[0]))).toEqual(new Set([value]));
  }
  expect(groupCases(cases, 'urgency')[0]!.value).toBe('overdue');
});

it('knows on which days there is work', () => {
  const { first, last } = daysOfWork(cases, asOf);
  const days = cases.flatMap(({ nodes, deadlines }) => [
    ...nodes.flatMap(({ begin, end, due }) => [begin, end, due]),
    ...deadlines.map(({ due }) => due),
  ]);
  const sorted = days.filter((day) => day !== undefined).sort();
  expect([first, last]).toEqual([sorted[0], sorted.at(-1)]);
  expect(daysOfWork([], asOf)).toEqual({ first: asOf, last: asOf });
});

it('leads to where the next step is to be recorded', () => {
  const open = cases.find(({ deadlines }) => deadlines.length > 0)!;
  expect(placeOfNextStep(open)).toEqual(open.deadlines[0]!.span);
  const waiting = cases.find(({ deadlines, node }) => deadlines.length === 0 && node !== undefined)!;
  expect(placeOfNextStep(waiting)).toEqual(waiting.nodes.find(({ name }) => name === waiting.node)!.span);
});
