import type { CompletionItem, CompletionList, CompletionParams, Connection } from 'vscode-languageserver';
import type { RuleContext } from '../../engine/checks/rule-context.ts';
import { verifyArchiveRequest } from '../../protocol/archive.ts';
import { casesRequest } from '../../protocol/cases.ts';
import { daysRequest } from '../../protocol/days.ts';
import { type DeadlineCalendarAnswer, deadlineCalendarRequest } from '../../protocol/deadline-calendar.ts';
import { reportKindsRequest, reportRequest } from '../../protocol/report.ts';
import { rulePageRequest } from '../../protocol/rule-page.ts';
import { timelineDrawingRequest, timelineRequest, timelineTextRequest } from '../../protocol/timeline.ts';
import type { CaseFeed } from '../cases/case-feed.ts';
import type { CaseSearch } from '../cases/case-search.ts';
import type { WorkspaceDiagnostics } from '../cases/workspace-diagnostics.ts';
import type { OpenDocuments } from '../documents/open-documents.ts';
import { days } from '../methods/certcase/days.ts';
import { offeredReports } from '../methods/certcase/report.ts';
import { rulePage } from '../methods/certcase/rule-page.ts';
import { drawingOfTimeline, textOfTimeline, timeline } from '../methods/certcase/timeline.ts';
import { codeActions } from '../methods/code-action.ts';
import { documentOf, resolveCodeAction } from '../methods/code-action-resolve.ts';
import { completionsOfCase } from '../methods/complete-case.ts';
import { completionsOfProject } from '../methods/complete-project.ts';
import { definition } from '../methods/definition.ts';
import { diagnosticReport } from '../methods/diagnostic.ts';
import { documentHighlights } from '../methods/document-highlight.ts';
import { documentLinks } from '../methods/document-link.ts';
import { documentSymbols } from '../methods/document-symbol.ts';
import { foldingRanges } from '../methods/folding-range.ts';
import { hoverAt, hoverAtSetting } from '../methods/hover.ts';
import { references } from '../methods/references.ts';
import { prepareRename, rename } from '../methods/rename.ts';
import { selectionRanges } from '../methods/selection-range.ts';
import { resolveSymbol, workspaceSymbols } from '../methods/workspace-symbol.ts';
import type { Client } from '../session/client.ts';
import type { ServerSettings } from '../session/settings.ts';
import { createAnswering } from './answer.ts';
import { answerAtAGlance } from './at-a-glance-requests.ts';
import { answerFormatting } from './formatting-requests.ts';
import { onRequest } from './on-request.ts';
import { answerRecordingRequests, type Surroundings } from './recording-requests.ts';
import type { Reports } from './reports.ts';

/** Who is asked. */
export interface Answerers {
  readonly surroundings: Surroundings;
  readonly documents: OpenDocuments;
  readonly diagnostics: WorkspaceDiagnostics;
  readonly feed: CaseFeed;
  readonly search: CaseSearch;
  readonly reports: Reports;
  /** What the check of a case needs to know. */
  readonly contextOf: (uri: string) => Promise<RuleContext>;
  readonly settingsOf: (uri: string) => Promise<ServerSettings>;
  readonly calendar: () => Promise<DeadlineCalendarAnswer>;
}

/** Which method answers which request: the table of everything that the server can be asked. */
export function answerRequests(connection: Connection, client: Client, answerers: Answerers): void {
  const { surroundings, documents, diagnostics, feed, search, calendar, reports, contextOf } = answerers;
  const answer = createAnswering(connection, client, documents);
  answerAtAGlance(connection, client, answer, answerers.settingsOf);
  answerFormatting(connection, answer);
  answerRecordingRequests(connection, client, answer, surroundings);
  const ofOpen = answer({ ofCase: diagnosticReport, ofProject: diagnosticReport }, undefined);
  connection.languages.diagnostics.on(
    async (params) => (await ofOpen(params)) ?? diagnostics.ofClosed(params),
  );
  connection.languages.diagnostics.onWorkspace(diagnostics.pull);
  onRequest(connection, casesRequest, feed);
  onRequest(connection, daysRequest, (params) => days(params, client, contextOf));
  onRequest(connection, deadlineCalendarRequest, calendar);
  connection.onCodeAction(answer({ ofCase: codeActions }, null));
  connection.onCodeActionResolve((action) => {
    const resolve = answer({ ofCase: (checked) => resolveCodeAction(checked, action, client) }, action);
    return resolve({ textDocument: { uri: documentOf(action) } });
  });
  connection.onHover(answer({ ofCase: hoverAt, ofProject: hoverAtSetting, ofView: hoverAt }, null));
  connection.onCompletion(
    answer<CompletionParams, CompletionItem[] | CompletionList, null>(
      { ofCase: completionsOfCase, ofProject: completionsOfProject },
      null,
    ),
  );
  connection.onDefinition(answer({ ofCase: definition(search) }, null));
  connection.onReferences(answer({ ofCase: references(search) }, null));
  connection.onPrepareRename(answer({ ofCase: prepareRename }, null));
  connection.onRenameRequest(answer({ ofCase: rename(search) }, null));
  connection.onWorkspaceSymbol((params) => workspaceSymbols(params, surroundings.workspace, search, client));
  connection.onWorkspaceSymbolResolve((symbol) => resolveSymbol(symbol, search));
  connection.onDocumentHighlight(answer({ ofCase: documentHighlights, ofView: documentHighlights }, null));
  connection.onDocumentSymbol(answer({ ofCase: documentSymbols, ofView: documentSymbols }, null));
  connection.onDocumentLinks(answer({ ofCase: documentLinks }, null));
  connection.onFoldingRanges(answer({ ofCase: foldingRanges, ofView: foldingRanges }, null));
  connection.onSelectionRanges(answer({ ofCase: selectionRanges, ofView: selectionRanges }, null));
  onRequest(connection, rulePageRequest, async (params) => rulePage(params, client.language));
  onRequest(connection, timelineRequest, answer({ ofCase: timeline }, null));
  onRequest(connection, timelineTextRequest, answer({ ofCase: textOfTimeline }, null));
  onRequest(connection, timelineDrawingRequest, answer({ ofCase: drawingOfTimeline }, null));
  onRequest(connection, reportKindsRequest, async () => offeredReports(client.language));
  onRequest(connection, reportRequest, reports.report);
  onRequest(connection, verifyArchiveRequest, reports.verifyArchive);
}
