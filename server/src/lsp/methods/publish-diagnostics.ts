import {
  type Connection,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { CheckedDocument } from '../documents/checked-document.ts';

/** Sends the findings of a version to a client that cannot ask for them. */
export function publishDiagnostics(
  connection: Connection,
  { document, version, diagnostics }: CheckedDocument,
): void {
  connection.sendDiagnostics({ uri: document.uri, version, diagnostics: [...diagnostics] });
}

/** Sends the findings of a case, open or not, to such a client; none of them takes back what was sent before. */
export function publishReport(connection: Connection, report: WorkspaceDocumentDiagnosticReport): void {
  if (report.kind === DocumentDiagnosticReportKind.Unchanged) return;
  const { uri, version, items } = report;
  connection.sendDiagnostics({ uri, ...(version === null ? {} : { version }), diagnostics: items });
}
