import * as vscode from 'vscode';
import type { ReportFile, ReportFormatName } from '../../../server/src/protocol/report.ts';
import { saveWhole } from '../files/save-whole.ts';
import { writeWhole } from '../files/write-whole.ts';

/** The formats that an editor shows, and the language in which it shows them. */
const languages: Readonly<Partial<Record<ReportFormatName, string>>> = {
  md: 'markdown',
  txt: 'plaintext',
  csv: 'csv',
  sha256: 'plaintext',
};

/**
 * Saves a report and shows it: in the editor what the editor can show, else with an action that opens it. What is there
 * already is overwritten when the user says so. Where nothing can be saved beside the case (an untitled case, a virtual
 * workspace), a text is shown unsaved and for anything else the user is asked for a place.
 */
export async function deliverReport(report: ReportFile, format: ReportFormatName): Promise<void> {
  if (format === 'txt') await vscode.env.clipboard.writeText(report.text ?? '');
  const content = contentOf(report);
  const folder = report.folder === undefined ? undefined : vscode.Uri.parse(report.folder);
  if (folder?.scheme !== 'file') {
    await deliverElsewhere(report, format, content);
    return;
  }
  const file = vscode.Uri.joinPath(folder, withoutFolder(report.fileName));
  if (await saveWhole(file, content)) await show(file, format, report.verdict);
}

/** The name comes from the text of the case: it must never lead out of the folder of the case. */
function withoutFolder(fileName: string): string {
  return fileName.replaceAll(/[\\/]/g, '-');
}

function contentOf({ text, base64 }: ReportFile): Uint8Array {
  if (base64 === undefined) return new TextEncoder().encode(text ?? '');
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

async function deliverElsewhere(
  report: ReportFile,
  format: ReportFormatName,
  content: Uint8Array,
): Promise<void> {
  const language = format === 'html' ? 'html' : languages[format];
  if (language !== undefined && report.text !== undefined) {
    const document = await vscode.workspace.openTextDocument({ language, content: report.text });
    await vscode.window.showTextDocument(document);
    return;
  }
  const place = await vscode.window.showSaveDialog({
    ...(report.folder === undefined
      ? {}
      : { defaultUri: vscode.Uri.joinPath(vscode.Uri.parse(report.folder), withoutFolder(report.fileName)) }),
    title: vscode.l10n.t('Save Report'),
  });
  if (place === undefined) return;
  await writeWhole(place, content);
  await show(place, format, report.verdict);
}

async function show(file: vscode.Uri, format: ReportFormatName, verdict: string): Promise<void> {
  const place = vscode.workspace.asRelativePath(file);
  const open = vscode.l10n.t('Open');
  const reveal = vscode.l10n.t('Show in Folder');
  const isShown = languages[format] !== undefined;
  if (isShown) await showInEditor(file);
  const saved =
    format === 'txt'
      ? vscode.l10n.t('The report is saved as {0} and copied, ready to paste.', place)
      : vscode.l10n.t('The report is saved as {0}.', place);
  // The command is done; the message may stand as long as nobody closes it.
  void vscode.window
    .showInformationMessage(`${saved} ${verdict}`, ...(isShown ? [reveal] : [open, reveal]))
    .then((answer) => {
      if (answer === open) return openOutside(file);
      return answer === reveal ? revealInFolder(file) : undefined;
    });
}

/** Opens the file as it stands on disk, also where an editor held another text of it. */
async function showInEditor(file: vscode.Uri): Promise<void> {
  const editor = await vscode.window.showTextDocument(file, { preview: false });
  if (editor.document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
}

/** In the program that the system opens such files with; from a remote machine there is none. */
async function openOutside(file: vscode.Uri): Promise<void> {
  if (vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop) {
    await vscode.env.openExternal(file);
  } else await vscode.commands.executeCommand('vscode.open', file);
}

async function revealInFolder(file: vscode.Uri): Promise<void> {
  const isHere = vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop;
  await vscode.commands.executeCommand(isHere ? 'revealFileInOS' : 'revealInExplorer', file);
}
