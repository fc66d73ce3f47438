import * as vscode from 'vscode';
import type { WantedReport } from './commands/choose-report.ts';
import { generateReport } from './commands/generate-report.ts';
import { openSamples } from './commands/open-samples.ts';
import { reportIssue } from './commands/report-issue.ts';
import { verifyArchive } from './commands/verify-archive.ts';
import { type CaseServer, type CreateClient, createCaseServer } from './language-client.ts';
import { registerRecording } from './recording/register-recording.ts';
import { provideRulePages } from './rule-pages.ts';
import { registerCaseViews } from './views/register-case-views.ts';
import { registerTimeline } from './views/timeline/register-timeline.ts';

let server: CaseServer | undefined;

/** Starts everything when the first case is found or opened, or a view comes back after a restart. */
export async function start(context: vscode.ExtensionContext, createClient: CreateClient): Promise<void> {
  server = createCaseServer(createClient);
  const started = server;
  context.subscriptions.push(
    registerTimeline(context.extensionUri, started),
    registerCaseViews(context, started),
    registerRecording(started),
    provideRulePages(started),
    vscode.commands.registerCommand('certcase.generateReport', (wanted?: WantedReport) =>
      generateReport(started, context.workspaceState, wanted),
    ),
    vscode.commands.registerCommand('certcase.verifyArchive', (list?: vscode.Uri) =>
      verifyArchive(started, list),
    ),
    vscode.commands.registerCommand('certcase.openSamples', () => openSamples(context.extensionUri)),
    vscode.commands.registerCommand('certcase.restartServer', () => started.restart()),
    vscode.commands.registerCommand('certcase.showLog', () => started.showLog()),
    vscode.commands.registerCommand('certcase.reportIssue', () => reportIssue(context.extension)),
  );
  await started.start();
}

/** Called by VS Code before the extension goes; waits for the server to end. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
