import * as vscode from 'vscode';
import {
  type OfferedReport,
  type ReportFile,
  type ReportFormatName,
  reportKindsRequest,
  reportRequest,
} from '../../../server/src/protocol/report.ts';
import type { CaseServer } from '../language-client.ts';
import { withSlowProgress } from '../slow-progress.ts';
import { activeCase } from './active-case.ts';
import { chooseReport, type WantedReport } from './choose-report.ts';
import { deliverReport } from './deliver-report.ts';

/**
 * Asks which report is wanted and in which format, has the server write it, saves it beside the case (one on all cases in
 * the first open folder) and shows it.
 */
export async function generateReport(
  server: CaseServer,
  memory: vscode.Memento,
  wanted: WantedReport = {},
): Promise<void> {
  const offered = await server.ask(reportKindsRequest, {});
  const chosen = await chooseReport(offered, wanted, memory);
  if (chosen === undefined) return;
  const { report, format } = chosen;
  const document = report.scope === 'case' ? activeCase() : undefined;
  if (report.scope === 'case' && document === undefined) return;
  const file = await writeReport(server, report, format, document?.uri);
  if (file === 'cancelled') return;
  if (file === null) {
    void vscode.window.showErrorMessage(
      report.scope === 'case'
        ? vscode.l10n.t('The case has not been read yet. Try again in a moment.')
        : vscode.l10n.t('There is no case in the folders that are open.'),
    );
    return;
  }
  await deliverReport(file, format);
}

async function writeReport(
  server: CaseServer,
  { kind, title }: OfferedReport,
  format: ReportFormatName,
  uri: vscode.Uri | undefined,
): Promise<ReportFile | null | 'cancelled'> {
  const params = { kind, format, ...(uri && { textDocument: server.identify(uri) }) };
  return withSlowProgress(title, (watch) => server.ask(reportRequest, params, watch));
}
