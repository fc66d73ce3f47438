import * as vscode from 'vscode';
import { deadlineCalendarRequest } from '../../../server/src/protocol/deadline-calendar.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { CaseServer } from '../language-client.ts';

/**
 * Saves the deadlines of all cases as a calendar that other programs read, where the user wants it.
 * @param target where a key binding or a task names the file; else the user is asked.
 */
export async function exportDeadlines(server: CaseServer, target: vscode.Uri | undefined): Promise<void> {
  const { fileName, calendar, count } = await server.ask(deadlineCalendarRequest, {});
  if (count === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing is due in any case, so there is nothing to export.'),
    );
    return;
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const file =
    target ??
    (await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Export Deadlines as Calendar'),
      filters: { iCalendar: ['ics'] },
      ...(folder && { defaultUri: vscode.Uri.joinPath(folder, fileName) }),
    }));
  if (file === undefined) return;
  const place = vscode.workspace.asRelativePath(file);
  try {
    await writeWhole(file, new TextEncoder().encode(calendar));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The deadlines could not be saved as {0}. {1}', place, reason),
    );
    return;
  }
  void vscode.window.showInformationMessage(vscode.l10n.t('{0} deadlines are saved as {1}.', count, place));
}
