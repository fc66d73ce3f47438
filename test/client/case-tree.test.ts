import { expect, it } from 'vitest';
import { dueFirst, inOrder } from '../../client/src/cases/order.ts';
import { CaseTree } from '../../client/src/views/cases/case-tree.ts';
import type { WorkspaceCase } from '../../server/src/protocol/cases.ts';
import { portfolio } from '../views/board-models.ts';

const cases = inOrder(portfolio(), dueFirst, 'en-GB');

/** The cases with one of them changed. */
function withChange(change: Partial<WorkspaceCase>, place = 0): WorkspaceCase[] {
  return cases.map((standing, index) => (index === place ? { ...standing, ...change } : standing));
}

it('shows everything at first, and when it is grouped otherwise', () => {
  const tree = new CaseTree();
  expect(tree.update(cases, 'urgency')).toBe('everything');
  expect(tree.groups.map(({ value }) => value)).toEqual(['overdue', 'today', 'soon', 'later', 'none']);
  expect(tree.update(cases, 'node')).toBe('everything');
  expect(tree.groups.map(({ grouping }) => grouping)).toEqual(tree.groups.map(() => 'node'));
});

it('shows nothing anew where nothing has changed', () => {
  const tree = new CaseTree();
  tree.update(cases, 'urgency');
  const before = tree.groups;
  expect(tree.update([...cases], 'urgency')).toEqual([]);
  expect(tree.groups.every((group, index) => group === before[index])).toBe(true);
});

it('shows the one case anew that stands otherwise', () => {
  const tree = new CaseTree();
  tree.update(cases, 'urgency');
  const [first] = tree.groups[0]!.cases;
  const change = tree.update(withChange({ client: 'A new name' }), 'urgency');
  expect(change).toEqual([first]);
  expect(first!.standing.client).toBe('A new name');
});

it('shows the two groups anew between which a case has moved', () => {
  const tree = new CaseTree();
  tree.update(cases, 'urgency');
  const [overdue, today] = tree.groups;
  const change = tree.update(withChange({ urgency: 'today' }), 'urgency');
  expect(change).toEqual([overdue, today]);
  expect(today!.cases[0]!.uri).toBe(cases[0]!.uri);
});

it('shows everything anew where a group is empty now', () => {
  const tree = new CaseTree();
  tree.update(cases, 'urgency');
  const left = cases.filter(({ urgency }) => urgency !== 'overdue');
  expect(tree.update(left, 'urgency')).toBe('everything');
  expect(tree.groups[0]!.value).toBe('today');
});
