import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedCase } from './checked-case.ts';
import type { CheckedProject } from './checked-project.ts';

/** One version of an open document, checked. */
export interface CheckedDocument {
  /** For positions. It goes on with the editor, so it is this version only until the next message is handled. */
  readonly document: TextDocument;
  readonly version: number;
  /** Of this one check, among all of the session. */
  readonly resultId: string;
  /** The findings for the client. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What can be open in the editor. */
export type Checked = CheckedCase | CheckedProject;
