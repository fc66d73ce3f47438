import * as vscode from 'vscode';
import { type ReportAnswer, reportRequest } from '../../../server/src/protocol/report.ts';
import type { CaseServer } from '../language-client.ts';
import { activeCase } from './active-case.ts';

/**
 * Writes the compliance report of the active case as Markdown beside the case file and opens it. A case that is
 * not on disk (untitled, or in a virtual workspace) gets an untitled document instead.
 */
export async function generateReport(server: CaseServer): Promise<void> {
  const document = activeCase();
  if (document === undefined) return;
  const report = await server.ask(reportRequest, { textDocument: server.identify(document.uri) });
  if (report === null) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The case has not been read yet. Try again in a moment.'),
    );
    return;
  }
  if (document.uri.scheme === 'file') await saveReport(report, document.uri);
  else await openUntitled(report);
}

async function openUntitled({ markdown }: ReportAnswer): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: markdown });
  await vscode.window.showTextDocument(document);
}

async function saveReport({ fileName, markdown }: ReportAnswer, caseFile: vscode.Uri): Promise<void> {
  const file = vscode.Uri.joinPath(caseFile, '..', withoutFolder(fileName));
  const place = vscode.workspace.asRelativePath(file);
  try {
    const present = await presentText(file);
    if (present === markdown) {
      await show(file);
      return;
    }
    if (present !== undefined && !(await mayOverwrite(place))) return;
    await writeWhole(file, markdown);
    await show(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The report could not be saved as {0}. {1}', place, reason),
    );
    return;
  }
  // The command is done; the message may stand as long as nobody closes it.
  void vscode.window.showInformationMessage(vscode.l10n.t('The report is saved as {0}.', place));
}

/** The name comes from the text of the case: it must never lead out of the folder of the case. */
function withoutFolder(fileName: string): string {
  return fileName.replaceAll(/[\\/]/g, '-');
}

/** What the file holds, with the changes that an open editor has not saved; undefined where there is no file. */
async function presentText(file: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === file.toString());
  if (open?.isDirty) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

async function mayOverwrite(place: string): Promise<boolean> {
  const overwrite = vscode.l10n.t('Overwrite');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('{0} is there already and differs from the new report.', place),
    { modal: true, detail: vscode.l10n.t('Anything written into it by hand will be lost.') },
    overwrite,
  );
  return answer === overwrite;
}

/** Writes under another name first, so that what stands under the final one is always a whole report. */
async function writeWhole(file: vscode.Uri, text: string): Promise<void> {
  const unfinished = file.with({ path: `${file.path}.unfinished` });
  try {
    await vscode.workspace.fs.writeFile(unfinished, new TextEncoder().encode(text));
    await vscode.workspace.fs.rename(unfinished, file, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(unfinished).then(undefined, () => undefined);
    throw error;
  }
}

/** Opens the file as it stands on disk, also where an editor held another text of it. */
async function show(file: vscode.Uri): Promise<void> {
  const editor = await vscode.window.showTextDocument(file, { preview: false });
  if (editor.document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
}
