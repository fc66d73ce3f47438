import * as vscode from 'vscode';
import { generateReport } from './commands/generate-report.ts';
import { openSamples } from './commands/open-samples.ts';
import { showTimeline } from './commands/show-timeline.ts';
import { type CaseServer, type CreateClient, createCaseServer } from './language-client.ts';
import { TimelinePanel } from './views/timeline/panel.ts';

let server: CaseServer | undefined;

/** Starts everything when the first case is opened, or a timeline comes back after a restart. */
export async function start(context: vscode.ExtensionContext, createClient: CreateClient): Promise<void> {
  server = createCaseServer(createClient);
  const started = server;
  const timeline = new TimelinePanel(context.extensionUri, started);
  context.subscriptions.push(
    timeline,
    vscode.commands.registerCommand('certcase.showTimeline', () => showTimeline(timeline)),
    vscode.commands.registerCommand('certcase.generateReport', () => generateReport(started)),
    vscode.commands.registerCommand('certcase.openSamples', () => openSamples(context.extensionUri)),
  );
  await started.start();
}

/** Called by VS Code before the extension goes; waits for the server to end. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
