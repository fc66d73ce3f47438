import type { WorkspaceCase } from '../../../../server/src/protocol/cases.ts';
import { type CaseGroup, type Grouping, groupCases } from '../../cases/groups.ts';
import type { CaseElement, GroupElement, TreeElement } from './case-element.ts';

/** What has to be shown anew: the whole tree, or these elements with what is below them. */
export type TreeChange = 'everything' | readonly TreeElement[];

/** The elements of the tree, kept from one state of the cases to the next, so that only what has changed is shown anew. */
export class CaseTree {
  #groups: readonly GroupElement[] = [];

  get groups(): readonly GroupElement[] {
    return this.#groups;
  }

  /** @param cases those to show, in order. */
  update(cases: readonly WorkspaceCase[], grouping: Grouping): TreeChange {
    const groups = groupCases(cases, grouping);
    const known = new Map(this.#groups.map((group) => [idOf(group), group]));
    const kept = groups.map((group) => known.get(`${grouping} ${group.value}`));
    const isSame =
      kept.length === this.#groups.length && kept.every((group, index) => group === this.#groups[index]);
    const changed = groups.flatMap((group, index) => {
      const element = kept[index];
      return element === undefined ? [] : updateGroup(element, group);
    });
    this.#groups = groups.map((group, index) => kept[index] ?? newGroup(grouping, group));
    return isSame ? changed : 'everything';
  }
}

function idOf({ grouping, value }: GroupElement): string {
  return `${grouping} ${value}`;
}

function newGroup(grouping: Grouping, { value, cases }: CaseGroup): GroupElement {
  const group: GroupElement = { kind: 'group', grouping, value, cases: [] };
  group.cases = cases.map((standing) => newCase(group, standing));
  return group;
}

function newCase(group: GroupElement, standing: WorkspaceCase): CaseElement {
  return { kind: 'case', uri: standing.uri, group, standing };
}

/** The group itself where its cases are others or stand in another order, else those of its cases that have changed. */
function updateGroup(group: GroupElement, { cases }: CaseGroup): TreeElement[] {
  const before = group.cases;
  const known = new Map(before.map((element) => [element.uri, element]));
  const changed: CaseElement[] = [];
  group.cases = cases.map((standing) => {
    const element = known.get(standing.uri) ?? newCase(group, standing);
    if (element.standing !== standing) {
      element.standing = standing;
      changed.push(element);
    }
    return element;
  });
  const isSame =
    group.cases.length === before.length && group.cases.every((element, index) => element === before[index]);
  return isSame ? changed : [group];
}
