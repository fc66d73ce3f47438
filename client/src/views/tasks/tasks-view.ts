import * as vscode from 'vscode';
import type { WorkspaceCases } from '../../workspace-cases.ts';
import { type DueTask, dueTasks, type TaskGroup, taskGroups } from './due-tasks.ts';
import { groupItem, taskItem } from './task-item.ts';

type TaskElement = TaskGroup | DueTask;

const viewId = 'certcase.tasks';

/** The tree of what is to be done in all cases, by how near it is. */
export class TasksView implements vscode.TreeDataProvider<TaskElement>, vscode.Disposable {
  readonly #cases: WorkspaceCases;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<TaskElement>;
  readonly #subscriptions: readonly vscode.Disposable[];
  #groups: readonly TaskGroup[] = [];
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(cases: WorkspaceCases) {
    this.#cases = cases;
    this.#view = vscode.window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [this.#view, this.#changed, cases.onDidChange(() => this.#show())];
    this.#show();
  }

  getChildren(element?: TaskElement): TaskElement[] {
    if (element === undefined) return [...this.#groups];
    return element.kind === 'group' ? [...element.tasks] : [];
  }

  getTreeItem(element: TaskElement): vscode.TreeItem {
    return element.kind === 'group' ? groupItem(element) : taskItem(element);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #show(): void {
    const { cases, complete } = this.#cases.current ?? { cases: [], complete: false };
    const tasks = dueTasks(cases);
    this.#groups = taskGroups(tasks);
    // The welcome of the view says something else where there are cases and nothing is due.
    void vscode.commands.executeCommand('setContext', 'certcase.hasCases', cases.length > 0);
    this.#view.message = complete ? '' : vscode.l10n.t('Reading the cases…');
    const overdue = tasks.filter(({ deadline }) => deadline.overdue).length;
    // The badge counts overdue cases, in the view of all cases; a second one would be added to it.
    this.#view.description = overdue === 0 ? '' : vscode.l10n.t('{0} overdue', overdue);
    this.#changed.fire();
  }
}
