import * as vscode from 'vscode';
import type { LensTarget } from '../../../server/src/protocol/lens.ts';
import type { CaseElement } from '../views/cases/case-element.ts';
import type { TimelinePanel } from '../views/timeline/panel.ts';
import { activeCase } from './active-case.ts';

/**
 * Shows the timeline of a case of the tree, or of the case in the active editor, beside it.
 * @param from what the menu, or a lens over a node, hands over; the menu of an editor hands over its address.
 */
export function showTimeline(timeline: TimelinePanel, from?: CaseElement | LensTarget | vscode.Uri): void {
  if (from !== undefined && 'uri' in from) {
    timeline.show(vscode.Uri.parse(from.uri));
    return;
  }
  const document = activeCase();
  if (document !== undefined) timeline.show(document.uri);
}
