import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** One version of an open document, checked. */
export interface CheckedDocument {
  /** For positions. It goes on with the editor, so it is this version only until the next message is handled. */
  readonly document: TextDocument;
  readonly version: number;
  /** The one path of the file; undefined for a document that is none, or is checked by itself. */
  readonly path: string | undefined;
  /** Of this one check, among all of the session. */
  readonly resultId: string;
  /** The findings for the client. */
  readonly diagnostics: readonly Diagnostic[];
}
