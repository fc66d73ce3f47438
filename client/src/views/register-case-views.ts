import * as vscode from 'vscode';
import { windowFocusedNotification } from '../../../server/src/protocol/cases.ts';
import type { Span } from '../../../server/src/protocol/timeline.ts';
import { exportDeadlines } from '../commands/export-deadlines.ts';
import { chooseFilter } from '../commands/filter-cases.ts';
import { openCase } from '../commands/open-case.ts';
import { createDailyReminder } from '../daily-reminder.ts';
import type { CaseServer } from '../language-client.ts';
import { WorkspaceCases } from '../workspace-cases.ts';
import { BoardPanel } from './board/panel.ts';
import { CaseFilterStore } from './cases/case-filter-store.ts';
import { openCaseCommand } from './cases/case-item.ts';
import { CasesView } from './cases/cases-view.ts';
import { revealSpan } from './reveal.ts';
import { createStatusItem } from './tasks/status-item.ts';
import { openTaskCommand } from './tasks/task-item.ts';
import { TasksView } from './tasks/tasks-view.ts';

/** Everything that shows all cases of the workspace: tasks, tree, board, status item and reminder, on one store. */
export function registerCaseViews(
  { extensionUri, workspaceState }: vscode.ExtensionContext,
  server: CaseServer,
): vscode.Disposable {
  const cases = new WorkspaceCases(server);
  const filter = new CaseFilterStore(workspaceState);
  const tree = new CasesView(cases, filter, workspaceState);
  const board = new BoardPanel(extensionUri, server, cases, filter);
  return vscode.Disposable.from(
    cases,
    filter,
    tree,
    board,
    new TasksView(cases),
    createStatusItem(cases),
    createDailyReminder(cases, workspaceState),
    vscode.commands.registerCommand('certcase.showBoard', () => board.show()),
    vscode.commands.registerCommand('certcase.groupCasesByNode', () => tree.groupBy('node')),
    vscode.commands.registerCommand('certcase.groupCasesByUrgency', () => tree.groupBy('urgency')),
    vscode.commands.registerCommand('certcase.filterCases', () => chooseFilter(cases, filter)),
    vscode.commands.registerCommand('certcase.exportDeadlines', (target?: vscode.Uri) =>
      exportDeadlines(server, target),
    ),
    vscode.commands.registerCommand(openCaseCommand, openCase),
    vscode.commands.registerCommand(openTaskCommand, (uri: vscode.Uri, span: Span) =>
      revealSpan(uri, span, undefined),
    ),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (!focused) return;
      server.tell(windowFocusedNotification);
      void cases.refresh();
    }),
  );
}
