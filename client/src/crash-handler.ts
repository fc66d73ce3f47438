import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** As often as this within the period below, a server that ends is started again; then it is left to the user. */
const maxCrashes = 5;
const period = 3 * 60_000;

/**
 * Restarts a server that has ended by itself. At the fifth end within three minutes it says so, with everything at hand that
 * a user can do about it.
 * @param now milliseconds since the epoch.
 */
export function createCrashHandler(now: () => number = Date.now): ErrorHandler {
  let crashes: number[] = [];
  return {
    // One message that cannot be written or read is no reason to give the others up.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const time = now();
      crashes = [...crashes.filter((crash) => time - crash < period), time];
      if (crashes.length < maxCrashes) return { action: CloseAction.Restart, handled: true };
      crashes = [];
      void announce();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function announce(): Promise<void> {
  const [restart, log, report] = [
    vscode.l10n.t('Restart Server'),
    vscode.l10n.t('Show Log'),
    vscode.l10n.t('Report Issue'),
  ];
  const chosen = await vscode.window.showErrorMessage(
    vscode.l10n.t(
      'Certcase stopped working five times within three minutes and was not started again. Cases are not checked until it is restarted.',
    ),
    restart,
    log,
    report,
  );
  if (chosen === restart) await vscode.commands.executeCommand('certcase.restartServer');
  if (chosen === log) await vscode.commands.executeCommand('certcase.showLog');
  if (chosen === report) await vscode.commands.executeCommand('certcase.reportIssue');
}
