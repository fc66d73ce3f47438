import type { WorkspaceCase } from '../../../../server/src/protocol/cases.ts';
import type { Grouping } from '../../cases/groups.ts';

/** What the tree shows. An element stays the same object for as long as it stands in the tree, as VS Code tells them apart. */
export type TreeElement = GroupElement | CaseElement;

export interface GroupElement {
  readonly kind: 'group';
  readonly grouping: Grouping;
  readonly value: string;
  cases: readonly CaseElement[];
}

export interface CaseElement {
  readonly kind: 'case';
  readonly uri: string;
  readonly group: GroupElement;
  standing: WorkspaceCase;
}
