import type { WorkspaceCase } from '../../../server/src/protocol/cases.ts';

/** By what cases can be put in order. */
export type OrderKey = 'due' | 'case' | 'client' | 'agent' | 'port' | 'findings';

export interface Order {
  readonly key: OrderKey;
  readonly descending: boolean;
}

/** What is due next comes first. */
export const dueFirst: Order = { key: 'due', descending: false };

/**
 * The cases in an order; those equal in it by what is due next, then by number.
 * @param language BCP 47, of the names.
 */
export function inOrder(cases: readonly WorkspaceCase[], order: Order, language: string): WorkspaceCase[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const compareNumbers = (left: WorkspaceCase, right: WorkspaceCase) =>
    collator.compare(left.caseId, right.caseId) || collator.compare(left.fileName, right.fileName);
  const compareDue = (left: WorkspaceCase, right: WorkspaceCase) => compare(dueOf(left), dueOf(right));
  const compareKey = {
    due: compareDue,
    case: compareNumbers,
    client: (left: WorkspaceCase, right: WorkspaceCase) =>
      collator.compare(left.client ?? '', right.client ?? ''),
    agent: (left: WorkspaceCase, right: WorkspaceCase) =>
      collator.compare(left.agent ?? '', right.agent ?? ''),
    port: (left: WorkspaceCase, right: WorkspaceCase) =>
      compare(left.port?.code ?? '', right.port?.code ?? ''),
    findings: (left: WorkspaceCase, right: WorkspaceCase) => compare(gravityOf(right), gravityOf(left)),
  }[order.key];
  const sign = order.descending ? -1 : 1;
  return [...cases].sort(
    (left, right) => sign * compareKey(left, right) || compareDue(left, right) || compareNumbers(left, right),
  );
}

/** A moment that sorts as text: a deadline without an hour lasts until the end of its day, a finished case comes last. */
function dueOf({ deadlines: [next], node }: WorkspaceCase): string {
  if (next !== undefined) return `${next.due}T${next.time ?? '24:00'}`;
  return node === undefined ? 'finished' : 'endless';
}

/** Errors before warnings before the rest, however many there are. */
function gravityOf({ findings: { error, warning, information } }: WorkspaceCase): string {
  return [error, warning, information].map((count) => String(count).padStart(6, '0')).join();
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
