import * as vscode from 'vscode';
import { timelineDrawingRequest } from '../../../server/src/protocol/timeline.ts';
import { openInBackground } from '../files/open-in-background.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { CaseServer } from '../language-client.ts';
import type { TimelinePanel } from '../views/timeline/panel.ts';
import { activeCase } from './active-case.ts';

interface Format extends vscode.QuickPickItem {
  readonly ending: 'svg' | 'png';
}

/** Saves the timeline of a case as a drawing or a picture, where the user wants it. */
export async function saveTimeline(server: CaseServer, timeline: TimelinePanel): Promise<void> {
  const uri = timeline.focusedCase ?? activeCase()?.uri;
  if (uri === undefined) return;
  const format = await vscode.window.showQuickPick(formats(), {
    title: vscode.l10n.t('Save Timeline'),
    placeHolder: vscode.l10n.t('As which kind of file?'),
  });
  if (format === undefined) return;
  const asOf = timeline.asOfFor(uri);
  const textDocument = server.identify(uri);
  await openInBackground(uri);
  const drawing = await server.ask(timelineDrawingRequest, { textDocument, ...(asOf && { asOf }) });
  if (drawing === null) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The case has not been read yet. Try again in a moment.'),
    );
    return;
  }
  const name = `${drawing.fileName}.${format.ending}`;
  const file = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save Timeline'),
    filters: { [format.label]: [format.ending] },
    ...(uri.scheme !== 'untitled' && { defaultUri: vscode.Uri.joinPath(uri, '..', name) }),
  });
  if (file === undefined) return;
  await save(
    file,
    format.ending === 'svg' ? textBytes(drawing.svg) : () => timeline.pictureOf(uri, drawing.svg),
  );
}

function formats(): readonly Format[] {
  const { t } = vscode.l10n;
  return [
    {
      label: 'SVG',
      ending: 'svg',
      detail: t('A drawing that stays sharp at every size, for print and reports.'),
    },
    { label: 'PNG', ending: 'png', detail: t('A picture, for messages and documents.') },
  ];
}

function textBytes(text: string): () => Promise<Uint8Array> {
  return async () => new TextEncoder().encode(text);
}

/** @param make gives what the file is to hold; undefined where that cannot be made. */
async function save(file: vscode.Uri, make: () => Promise<Uint8Array | undefined>): Promise<void> {
  const place = vscode.workspace.asRelativePath(file);
  try {
    const content = await make();
    if (content === undefined) throw new Error(vscode.l10n.t('The picture could not be made; try SVG.'));
    await writeWhole(file, content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The timeline could not be saved as {0}. {1}', place, reason),
    );
    return;
  }
  const open = vscode.l10n.t('Open');
  // The command is done; the message may stand as long as nobody answers it.
  void vscode.window
    .showInformationMessage(vscode.l10n.t('The timeline is saved as {0}.', place), open)
    .then((answer) => (answer === open ? vscode.commands.executeCommand('vscode.open', file) : undefined));
}
