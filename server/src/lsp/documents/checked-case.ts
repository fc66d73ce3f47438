import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CaseFile } from '../../engine/case/case-file.ts';
import type { Finding } from '../../engine/checks/finding.ts';
import type { RuleContext } from '../../engine/checks/rule-context.ts';
import { checkCase, openFindings } from '../../engine/checks/run.ts';
import { diagnosticOf } from '../convert/diagnostic.ts';
import type { Client } from '../session/client.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { ShownCase } from './viewed-case.ts';

/** One version of an open case, checked. Its diagnostics are the open findings, in the same order. */
export interface CheckedCase extends ShownCase, CheckedDocument {
  readonly kind: 'case';
  /** All of them, waived ones too; for reports. */
  readonly findings: readonly Finding[];
}

/**
 * @param file what the document says at this moment.
 * @param path the one path of the file; undefined for a document that is checked by itself.
 */
export function checkedCase(
  document: TextDocument,
  file: CaseFile,
  path: string | undefined,
  context: RuleContext,
  resultId: string,
  client: Client,
): CheckedCase {
  const findings = checkCase(file, context);
  const open = openFindings(findings);
  const diagnostics = open.map((finding) => diagnosticOf(document, finding, client));
  const { version } = document;
  return { kind: 'case', document, version, path, resultId, context, file, findings, open, diagnostics };
}
