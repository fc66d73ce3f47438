import * as vscode from 'vscode';
import type { DeadlineUrgency } from '../../../../server/src/protocol/cases.ts';
import { type DueTask, nameOfCase, type TaskGroup } from './due-tasks.ts';

/** Opens the place where a task is to be recorded; not in the palette, as it needs the place. */
export const openTaskCommand = '_certcase.openTask';

export function groupItem({ urgency, tasks }: TaskGroup): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(groupTitle(urgency), urgency === 'later' ? Collapsed : Expanded);
  item.id = urgency;
  item.description = String(tasks.length);
  item.contextValue = 'certcase.taskGroup';
  return item;
}

export function taskItem({ deadline, case: one }: DueTask): vscode.TreeItem {
  const name = nameOfCase(one);
  const item = new vscode.TreeItem({ label: deadline.text });
  item.id = `${one.uri} ${deadline.id}`;
  item.description = [name, one.client].filter(Boolean).join(' · ');
  item.tooltip = [deadline.title, deadline.text, name, one.client, one.summary, one.fileName]
    .filter(Boolean)
    .join('\n');
  item.iconPath = icons[deadline.urgency];
  item.contextValue = 'certcase.task';
  item.command = {
    command: openTaskCommand,
    title: vscode.l10n.t('Open'),
    arguments: [vscode.Uri.parse(one.uri), deadline.span],
  };
  item.accessibilityInformation = { label: [deadline.text, name, one.client].filter(Boolean).join(', ') };
  return item;
}

/** Shapes that differ, so that nothing is told by colour alone. */
const icons: Readonly<Record<DeadlineUrgency, vscode.ThemeIcon>> = {
  overdue: new vscode.ThemeIcon('bell-dot', new vscode.ThemeColor('list.errorForeground')),
  today: new vscode.ThemeIcon('bell', new vscode.ThemeColor('list.warningForeground')),
  soon: new vscode.ThemeIcon('clock', new vscode.ThemeColor('list.warningForeground')),
  later: new vscode.ThemeIcon('calendar'),
};

function groupTitle(urgency: DeadlineUrgency): string {
  switch (urgency) {
    case 'overdue':
      return vscode.l10n.t('Overdue');
    case 'today':
      return vscode.l10n.t('Due today');
    case 'soon':
      return vscode.l10n.t('Next 3 working days');
    case 'later':
      return vscode.l10n.t('Later');
  }
}
