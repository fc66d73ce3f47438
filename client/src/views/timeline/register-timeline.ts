import * as vscode from 'vscode';
import type { LensTarget } from '../../../../server/src/protocol/lens.ts';
import { saveTimeline } from '../../commands/save-timeline.ts';
import { showTimeline } from '../../commands/show-timeline.ts';
import { showTimelineAsText } from '../../commands/show-timeline-as-text.ts';
import type { CaseServer } from '../../language-client.ts';
import type { CaseElement } from '../cases/case-element.ts';
import { TimelinePanel } from './panel.ts';
import { TimelineTexts } from './text-document.ts';

/** The timeline of one case: drawn, in words, and saved. */
export function registerTimeline(extension: vscode.Uri, server: CaseServer): vscode.Disposable {
  const timeline = new TimelinePanel(extension, server);
  return vscode.Disposable.from(
    timeline,
    new TimelineTexts(server),
    vscode.commands.registerCommand('certcase.showTimeline', (from?: CaseElement | LensTarget | vscode.Uri) =>
      showTimeline(timeline, from),
    ),
    vscode.commands.registerCommand('certcase.showTimelineAsText', () => showTimelineAsText(timeline)),
    vscode.commands.registerCommand('certcase.saveTimeline', () => saveTimeline(server, timeline)),
  );
}
