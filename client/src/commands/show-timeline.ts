import * as vscode from 'vscode';
import type { CaseElement } from '../views/cases/case-element.ts';
import type { TimelinePanel } from '../views/timeline/panel.ts';
import { activeCase } from './active-case.ts';

/**
 * Shows the timeline of a case of the tree, or of the case in the active editor, beside it.
 * @param from what the menu hands over; that of an editor hands over its address.
 */
export function showTimeline(timeline: TimelinePanel, from?: CaseElement | vscode.Uri): void {
  if (from !== undefined && 'standing' in from) {
    timeline.show(vscode.Uri.parse(from.uri));
    return;
  }
  const document = activeCase();
  if (document !== undefined) timeline.show(document.uri);
}
