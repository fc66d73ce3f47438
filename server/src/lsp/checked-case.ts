import type { Diagnostic } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CaseFile } from '../engine/case/case-file.ts';
import type { Finding } from '../engine/finding.ts';
import type { RuleContext } from '../engine/rules/rule.ts';

/** One version of an open document, checked. */
export interface CheckedCase {
  /** For positions. It goes on with the editor, so it is this version only until the next message is handled. */
  readonly document: TextDocument;
  readonly version: number;
  /** Of this one check, among all of the session. */
  readonly resultId: string;
  readonly context: RuleContext;
  readonly file: CaseFile;
  /** All of them, waived ones too; for reports. */
  readonly findings: readonly Finding[];
  /** The ones that the editor shows: no waiver silences them. */
  readonly open: readonly Finding[];
  /** The open findings for the client, in the same order. */
  readonly diagnostics: readonly Diagnostic[];
}
