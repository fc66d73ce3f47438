import * as vscode from 'vscode';
import type { TimelinePanel } from '../views/timeline/panel.ts';
import { timelineTextUri } from '../views/timeline/text-document.ts';
import { activeCase } from './active-case.ts';

/** Shows the timeline of a case as text that can be read out, copied and printed, and that follows the case. */
export async function showTimelineAsText(timeline: TimelinePanel): Promise<void> {
  const uri = timeline.focusedCase ?? activeCase()?.uri;
  if (uri === undefined) return;
  const document = await vscode.workspace.openTextDocument(timelineTextUri(uri, timeline.asOfFor(uri)));
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}
