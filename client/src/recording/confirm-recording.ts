import * as vscode from 'vscode';
import type { RecordAnswer, RecordedValue } from '../../../server/src/protocol/recording.ts';

interface DecisionItem extends vscode.QuickPickItem {
  readonly records?: boolean;
}

/** Asks whether a paper is to be recorded, with what that changes; what would be replaced is said by name. */
export async function confirmRecording(answer: RecordAnswer, file: string): Promise<boolean> {
  const changed = answer.values.filter(({ outcome }) => outcome === 'new' || outcome === 'replaced');
  const replaced = changed.filter(({ outcome }) => outcome === 'replaced');
  const blocked = answer.values.filter(({ outcome }) => outcome === 'blocked');
  const record: DecisionItem = {
    label:
      replaced.length > 0
        ? vscode.l10n.t('$(warning) Record, and replace what the case says')
        : vscode.l10n.t('$(check) Record'),
    description: file,
    records: true,
  };
  const items: DecisionItem[] = [
    record,
    { label: vscode.l10n.t('$(close) Do not record'), records: false },
    { label: vscode.l10n.t('What changes'), kind: vscode.QuickPickItemKind.Separator },
    ...replaced.map((value) => ({ label: `$(warning) ${value.label}`, description: change(value) })),
    ...changed
      .filter(({ outcome }) => outcome === 'new')
      .map((value) => ({ label: `$(add) ${value.label}`, description: value.after })),
    ...blocked.map(({ label, after }) => ({
      label: `$(circle-slash) ${label}`,
      description: vscode.l10n.t('{0} cannot be entered: what stands there cannot be read', after),
    })),
    ...answer.unclear.map((sentence) => ({ label: `$(question) ${sentence}` })),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('{0} in {1}', answer.title, answer.caseId || file),
    placeHolder: vscode.l10n.t('Record this as the difference shows it?'),
    ignoreFocusOut: true,
  });
  // Whoever picks a line of the list below has read it, and has not agreed yet.
  return picked !== undefined && picked.records === undefined
    ? confirmRecording(answer, file)
    : picked?.records === true;
}

function change({ before, after }: RecordedValue): string {
  return vscode.l10n.t('the case says {0}, the paper says {1}', before ?? '', after);
}
