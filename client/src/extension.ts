import * as vscode from 'vscode';
import { windowFocusedNotification } from '../../server/src/protocol/cases.ts';
import type { Span } from '../../server/src/protocol/timeline.ts';
import { exportDeadlines } from './commands/export-deadlines.ts';
import { chooseFilter } from './commands/filter-cases.ts';
import { generateReport, type WantedReport } from './commands/generate-report.ts';
import { openCase } from './commands/open-case.ts';
import { openSamples } from './commands/open-samples.ts';
import { saveTimeline } from './commands/save-timeline.ts';
import { showTimeline } from './commands/show-timeline.ts';
import { showTimelineAsText } from './commands/show-timeline-as-text.ts';
import { verifyArchive } from './commands/verify-archive.ts';
import { createDailyReminder } from './daily-reminder.ts';
import { type CaseServer, type CreateClient, createCaseServer } from './language-client.ts';
import { registerRecording } from './recording/register-recording.ts';
import { provideRulePages } from './rule-pages.ts';
import { BoardPanel } from './views/board/panel.ts';
import type { CaseElement } from './views/cases/case-element.ts';
import { CaseFilterStore } from './views/cases/case-filter-store.ts';
import { openCaseCommand } from './views/cases/case-item.ts';
import { CasesView } from './views/cases/cases-view.ts';
import { revealSpan } from './views/reveal.ts';
import { createStatusItem } from './views/tasks/status-item.ts';
import { openTaskCommand } from './views/tasks/task-item.ts';
import { TasksView } from './views/tasks/tasks-view.ts';
import { TimelinePanel } from './views/timeline/panel.ts';
import { TimelineTexts } from './views/timeline/text-document.ts';
import { WorkspaceCases } from './workspace-cases.ts';

let server: CaseServer | undefined;

/** Starts everything when the first case is opened, or a timeline comes back after a restart. */
export async function start(context: vscode.ExtensionContext, createClient: CreateClient): Promise<void> {
  server = createCaseServer(createClient);
  const started = server;
  const timeline = new TimelinePanel(context.extensionUri, started);
  const cases = new WorkspaceCases(started);
  const filter = new CaseFilterStore(context.workspaceState);
  const tree = new CasesView(cases, filter, context.workspaceState);
  const board = new BoardPanel(context.extensionUri, started, cases, filter);
  context.subscriptions.push(
    timeline,
    registerRecording(started),
    provideRulePages(started),
    cases,
    filter,
    tree,
    board,
    vscode.commands.registerCommand('certcase.showTimeline', (from?: CaseElement | vscode.Uri) =>
      showTimeline(timeline, from),
    ),
    vscode.commands.registerCommand('certcase.showBoard', () => board.show()),
    vscode.commands.registerCommand('certcase.groupCasesByNode', () => tree.groupBy('node')),
    vscode.commands.registerCommand('certcase.groupCasesByUrgency', () => tree.groupBy('urgency')),
    vscode.commands.registerCommand('certcase.filterCases', () => chooseFilter(cases, filter)),
    vscode.commands.registerCommand(openCaseCommand, openCase),
    new TimelineTexts(started),
    vscode.commands.registerCommand('certcase.showTimelineAsText', () => showTimelineAsText(timeline)),
    vscode.commands.registerCommand('certcase.saveTimeline', () => saveTimeline(started, timeline)),
    new TasksView(cases),
    createStatusItem(cases),
    createDailyReminder(cases, context.workspaceState),
    vscode.commands.registerCommand(openTaskCommand, (uri: vscode.Uri, span: Span) =>
      revealSpan(uri, span, undefined),
    ),
    vscode.commands.registerCommand('certcase.exportDeadlines', (target?: vscode.Uri) =>
      exportDeadlines(started, target),
    ),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (!focused) return;
      started.tell(windowFocusedNotification);
      void cases.refresh();
    }),
    vscode.commands.registerCommand('certcase.generateReport', (wanted?: WantedReport) =>
      generateReport(started, context.workspaceState, wanted),
    ),
    vscode.commands.registerCommand('certcase.verifyArchive', (list?: vscode.Uri) =>
      verifyArchive(started, list),
    ),
    vscode.commands.registerCommand('certcase.openSamples', () => openSamples(context.extensionUri)),
  );
  await started.start();
}

/** Called by VS Code before the extension goes; waits for the server to end. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
