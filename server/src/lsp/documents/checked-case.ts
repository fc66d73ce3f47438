import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CaseFile } from '../../engine/case/case-file.ts';
import type { Finding } from '../../engine/checks/finding.ts';
import type { RuleContext } from '../../engine/checks/rule-context.ts';
import { checkCase, openFindings } from '../../engine/checks/run.ts';
import { diagnosticOf } from '../convert/diagnostic.ts';
import type { Client } from '../session/client.ts';
import type { CheckedDocument } from './checked-document.ts';

/** One version of an open case, checked. Its diagnostics are the open findings, in the same order. */
export interface CheckedCase extends CheckedDocument {
  readonly kind: 'case';
  readonly context: RuleContext;
  readonly file: CaseFile;
  /** All of them, waived ones too; for reports. */
  readonly findings: readonly Finding[];
  /** The ones that the editor shows: no waiver silences them. */
  readonly open: readonly Finding[];
}

/** @param file what the document says at this moment. */
export function checkedCase(
  document: TextDocument,
  file: CaseFile,
  context: RuleContext,
  resultId: string,
  client: Client,
): CheckedCase {
  const findings = checkCase(file, context);
  const open = openFindings(findings);
  const diagnostics = open.map((finding) => diagnosticOf(document, finding, client));
  const { version } = document;
  return { kind: 'case', document, version, resultId, context, file, findings, open, diagnostics };
}
