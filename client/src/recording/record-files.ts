import * as vscode from 'vscode';
import { isReadable, moveToRecorded, nameOf } from './inbox.ts';
import { type RecordingTools, recordSource } from './record-source.ts';

/** The largest file that is read, in bytes; receipts are a thousandth of that. */
const largest = 20_000_000;

/** What became of a file. */
export interface FileOutcome {
  readonly file: vscode.Uri;
  /** True where everything in it stands in its case. */
  readonly recorded: boolean;
  readonly sentence: string;
}

/** Records the papers in a file of the user's choice; the file stays where it is. */
export async function recordFile(tools: RecordingTools, file: vscode.Uri): Promise<FileOutcome> {
  return recordBytes(tools, file, true);
}

/** Records the papers in files of the inbox, one by one. What is recorded moves on, everything else stays. */
export async function recordInbox(
  tools: RecordingTools,
  files: readonly vscode.Uri[],
): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    const outcome = await recordBytes(tools, file, false);
    outcomes.push(outcome.recorded ? await moved(outcome) : outcome);
  }
  return outcomes;
}

async function moved(outcome: FileOutcome): Promise<FileOutcome> {
  try {
    await moveToRecorded(outcome.file);
    return outcome;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const note = vscode.l10n.t('The file could not be moved out of the inbox. {0}', reason);
    return { ...outcome, recorded: false, sentence: `${outcome.sentence} ${note}` };
  }
}

async function recordBytes(tools: RecordingTools, file: vscode.Uri, asks: boolean): Promise<FileOutcome> {
  const left = (sentence: string): FileOutcome => ({ file, recorded: false, sentence });
  const fileName = nameOf(file);
  if (!asks && !isReadable(fileName)) {
    return left(vscode.l10n.t('Files of this kind cannot be read: text, CSV, JSON, XML and PDF can.'));
  }
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > largest) return left(vscode.l10n.t('It is larger than any receipt; over 20 MB.'));
    const bytes = base64(await vscode.workspace.fs.readFile(file));
    const outcomes = await recordSource(tools, { fileName, bytes }, asks);
    const sentences = new Set(outcomes.map(({ sentence }) => sentence));
    return {
      file,
      recorded: outcomes.every(({ kind }) => kind !== 'left'),
      sentence: [...sentences].join(' '),
    };
  } catch (error) {
    return left(error instanceof Error ? error.message : String(error));
  }
}

/** In pieces, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const piece = 0x8000;
  let binary = '';
  for (let start = 0; start < bytes.length; start += piece) {
    binary += String.fromCharCode(...bytes.subarray(start, start + piece));
  }
  return btoa(binary);
}
