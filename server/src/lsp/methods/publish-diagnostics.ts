import type { Connection } from 'vscode-languageserver';
import type { CheckedDocument } from '../checked-document.ts';

/** Sends the findings of a version to a client that cannot ask for them. */
export function publishDiagnostics(
  connection: Connection,
  { document, version, diagnostics }: CheckedDocument,
): void {
  connection.sendDiagnostics({ uri: document.uri, version, diagnostics: [...diagnostics] });
}

/** Takes back the findings of a document that is closed. */
export function withdrawDiagnostics(connection: Connection, uri: string): void {
  connection.sendDiagnostics({ uri, diagnostics: [] });
}
