import * as vscode from 'vscode';
import { waitingFiles } from '../recording/inbox.ts';
import { type FileOutcome, recordFile, recordInbox } from '../recording/record-files.ts';
import { type RecordingTools, recordSource } from '../recording/record-source.ts';

export type ReceiptSource = 'clipboard' | 'file' | 'inbox';

/**
 * Records a receipt, certificate, declaration or write-off list from the clipboard, a file or the inbox in its case.
 * @param from where it comes from; the user is asked where it is not given.
 */
export async function recordReceipt(tools: RecordingTools, from?: ReceiptSource): Promise<void> {
  const source = from ?? (await pickSource());
  if (source === 'clipboard') await recordClipboard(tools);
  else if (source === 'file') await recordChosenFiles(tools);
  else if (source === 'inbox') await recordWaiting(tools);
}

async function pickSource(): Promise<ReceiptSource | undefined> {
  const waiting = await waitingFiles();
  const items: (vscode.QuickPickItem & { readonly source: ReceiptSource })[] = [
    {
      label: vscode.l10n.t('$(clippy) Clipboard'),
      description: vscode.l10n.t('the text that was copied last'),
      source: 'clipboard',
    },
    {
      label: vscode.l10n.t('$(file) File…'),
      description: vscode.l10n.t('text, CSV, JSON, XML, PDF'),
      source: 'file',
    },
  ];
  const inbox = {
    label: vscode.l10n.t('$(inbox) Inbox'),
    description: vscode.l10n.t('{0} waiting', waiting.length),
    source: 'inbox',
  } as const;
  const offered = waiting.length > 0 ? [inbox, ...items] : items;
  const picked = await vscode.window.showQuickPick(offered, {
    title: vscode.l10n.t('Record Receipt'),
    placeHolder: vscode.l10n.t('Where does the paper come from?'),
  });
  return picked?.source;
}

async function recordClipboard(tools: RecordingTools): Promise<void> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() === '') {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is no text on the clipboard. Copy the receipt first, then try again.'),
    );
    return;
  }
  const outcomes = await recordSource(tools, { text }, true);
  const left = outcomes.some(({ kind }) => kind === 'left');
  say(outcomes.map(({ sentence }) => sentence).join(' '), left);
}

async function recordChosenFiles(tools: RecordingTools): Promise<void> {
  const files = await vscode.window.showOpenDialog({
    canSelectMany: true,
    title: vscode.l10n.t('Record Receipt'),
    openLabel: vscode.l10n.t('Record'),
  });
  if (files === undefined) return;
  const outcomes: FileOutcome[] = [];
  for (const file of files) outcomes.push(await recordFile(tools, file));
  await report(outcomes);
}

async function recordWaiting(tools: RecordingTools): Promise<void> {
  const files = await waitingFiles();
  if (files.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The inbox is empty.'));
    return;
  }
  await report(await recordInbox(tools, files));
}

/** One sentence for one file; for several a list of the ones that are left, each with its reason. */
async function report(outcomes: readonly FileOutcome[]): Promise<void> {
  const left = outcomes.filter(({ recorded }) => !recorded);
  const [only, ...others] = outcomes;
  if (only !== undefined && others.length === 0) {
    say(`${vscode.workspace.asRelativePath(only.file)}: ${only.sentence}`, left.length > 0);
    return;
  }
  const done = outcomes.length - left.length;
  if (left.length === 0) {
    say(vscode.l10n.t('{0} files recorded.', done), false);
    return;
  }
  const picked = await vscode.window.showQuickPick(
    left.map(({ file, sentence }) => ({
      label: vscode.workspace.asRelativePath(file),
      detail: sentence,
      file,
    })),
    {
      title: vscode.l10n.t('{0} recorded, {1} not', done, left.length),
      placeHolder: vscode.l10n.t('These stay where they are. Choose one to look at it.'),
      ignoreFocusOut: true,
    },
  );
  if (picked !== undefined) await vscode.commands.executeCommand('vscode.open', picked.file);
}

function say(message: string, isProblem: boolean): void {
  // The command is done; the message may stand as long as nobody closes it.
  if (isProblem) void vscode.window.showWarningMessage(message);
  else void vscode.window.showInformationMessage(message);
}
