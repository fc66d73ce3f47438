import * as vscode from 'vscode';
import { dueTasks } from './views/tasks/due-tasks.ts';
import type { WorkspaceCases } from './workspace-cases.ts';

const lastDay = 'certcase.remindedOn';

/**
 * Reminds who has switched it on of what is overdue or due today, once a day of China and window. Findings are no reason.
 * @param memento keeps the day of the last reminder.
 */
export function createDailyReminder(cases: WorkspaceCases, memento: vscode.Memento): vscode.Disposable {
  return vscode.Disposable.from(
    cases.onDidChange(() => remind(cases, memento)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('certcase.dailyReminder')) void remind(cases, memento);
    }),
  );
}

async function remind(cases: WorkspaceCases, memento: vscode.Memento): Promise<void> {
  const known = cases.current;
  const isWanted = vscode.workspace.getConfiguration('certcase').get('dailyReminder') === true;
  if (!isWanted || known?.complete !== true || memento.get(lastDay) === known.asOf) return;
  const tasks = dueTasks(known.cases);
  const overdue = tasks.filter(({ deadline }) => deadline.urgency === 'overdue').length;
  const today = tasks.filter(({ deadline }) => deadline.urgency === 'today').length;
  if (overdue + today === 0) return;
  await memento.update(lastDay, known.asOf);
  const show = vscode.l10n.t('Show Tasks');
  const chosen = await vscode.window.showInformationMessage(reminderOf(overdue, today), show);
  if (chosen === show) await vscode.commands.executeCommand('certcase.tasks.focus');
}

/** Says only what there is. */
function reminderOf(overdue: number, today: number): string {
  if (today === 0) return vscode.l10n.t('Certcase: {0} overdue.', overdue);
  if (overdue === 0) return vscode.l10n.t('Certcase: {0} due today.', today);
  return vscode.l10n.t('Certcase: {0} overdue, {1} due today.', overdue, today);
}
