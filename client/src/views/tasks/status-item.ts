import * as vscode from 'vscode';
import type { WorkspaceCases } from '../../workspace-cases.ts';
import { type DueTask, dueTasks, nameOfCase } from './due-tasks.ts';

/** Deadlines that the tooltip names. */
const listed = 8;

/** The one item in the status bar: what is overdue, else what is due next; hidden where there are no cases. */
export function createStatusItem(cases: WorkspaceCases): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('certcase.due', vscode.StatusBarAlignment.Left);
  item.name = 'Certcase';
  item.command = 'certcase.tasks.focus';
  const show = (): void => {
    const known = cases.current?.cases ?? [];
    const tasks = dueTasks(known);
    item.text = textOf(tasks);
    item.tooltip = tooltipOf(tasks);
    item.backgroundColor = backgroundOf(tasks);
    item.accessibilityInformation = { label: `Certcase: ${item.text.replace(/^\$\(\S+\) /, '')}` };
    if (known.length > 0) item.show();
    else item.hide();
  };
  show();
  return vscode.Disposable.from(item, cases.onDidChange(show));
}

function textOf(tasks: readonly DueTask[]): string {
  const overdue = tasks.filter(({ deadline }) => deadline.overdue).length;
  if (overdue > 0) return `$(bell-dot) ${vscode.l10n.t('{0} overdue', overdue)}`;
  // The hours of an inquiry come every day; what ends on a day comes first.
  const next = tasks.find(({ deadline }) => deadline.kind !== 'pre-review-inquiry') ?? tasks[0];
  return next === undefined
    ? `$(check) ${vscode.l10n.t('Nothing due')}`
    : `$(calendar) ${withoutIcons(next.deadline.text)}`;
}

function tooltipOf(tasks: readonly DueTask[]): string {
  const lines = tasks.slice(0, listed).map((task) => `${task.deadline.text} · ${nameOfCase(task.case)}`);
  const more = tasks.length - lines.length;
  if (more > 0) lines.push(vscode.l10n.t('{0} more', more));
  return lines.length === 0 ? vscode.l10n.t('No case has a deadline.') : lines.join('\n');
}

function backgroundOf(tasks: readonly DueTask[]): vscode.ThemeColor | undefined {
  const [next] = tasks;
  if (next?.deadline.overdue) return new vscode.ThemeColor('statusBarItem.errorBackground');
  const isToday = tasks.some(
    ({ deadline }) => deadline.urgency === 'today' && deadline.kind !== 'pre-review-inquiry',
  );
  return isToday ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
}

/** The status bar takes `$(name)` for an icon; a text of a case, such as the place of a waiver, is shown as it is. */
function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$\u200B(');
}
