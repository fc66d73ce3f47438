import type { Deadline, DeadlineUrgency, WorkspaceCase } from '../../../../server/src/protocol/cases.ts';
import type { KnownCases } from '../../workspace-cases.ts';

/** One deadline of one case. */
export interface DueTask {
  readonly kind: 'task';
  readonly deadline: Deadline;
  readonly case: WorkspaceCase;
}

/** The tasks that are equally near, the earliest first. */
export interface TaskGroup {
  readonly kind: 'group';
  readonly urgency: DeadlineUrgency;
  readonly tasks: readonly DueTask[];
}

const order = ['overdue', 'today', 'soon', 'later'] as const satisfies readonly DeadlineUrgency[];

/** Everything that is to be done in all cases, the earliest first. */
export function dueTasks(cases: KnownCases['cases']): readonly DueTask[] {
  const tasks = cases.flatMap((one) =>
    one.deadlines.map((deadline): DueTask => ({ kind: 'task', deadline, case: one })),
  );
  return tasks.sort((left, right) => compare(sortKey(left), sortKey(right)));
}

/** The same by how near it is; a group without tasks is left out. */
export function taskGroups(tasks: readonly DueTask[]): readonly TaskGroup[] {
  return order
    .map((urgency): TaskGroup => {
      return { kind: 'group', urgency, tasks: tasks.filter(({ deadline }) => deadline.urgency === urgency) };
    })
    .filter((group) => group.tasks.length > 0);
}

/** Its number, or the name of its file where it has none. */
export function nameOfCase({ caseId, fileName }: WorkspaceCase): string {
  return caseId === '' ? fileName : caseId;
}

/** What has no hour has time until the end of its day. */
function sortKey({ deadline: { due, time = '24:00' }, case: { uri } }: DueTask): string {
  return `${due}T${time} ${uri}`;
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
