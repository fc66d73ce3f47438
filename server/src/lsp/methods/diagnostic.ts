import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { CheckedDocument } from '../documents/checked-document.ts';

/** The findings of the newest version, or word that the client has them already. */
export function diagnosticReport(
  { resultId, diagnostics }: Pick<CheckedDocument, 'resultId' | 'diagnostics'>,
  { previousResultId }: DocumentDiagnosticParams,
): DocumentDiagnosticReport {
  return previousResultId === resultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
}

export const noDiagnostics: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
