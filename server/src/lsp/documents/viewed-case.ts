import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CaseFile } from '../../engine/case/case-file.ts';
import type { Finding } from '../../engine/checks/finding.ts';
import type { RuleContext } from '../../engine/checks/rule-context.ts';
import type { CheckedDocument } from './checked-document.ts';

/** A case as far as it can be read, whether it was checked or not: what its colours, folds and hovers are made of. */
export interface ShownCase {
  readonly document: TextDocument;
  readonly file: CaseFile;
  readonly context: RuleContext;
  /** The findings that the editor shows. */
  readonly open: readonly Finding[];
}

/** One version of a case that can only be looked at. It has no findings. */
export interface ViewedCase extends ShownCase, CheckedDocument {
  readonly kind: 'viewed-case';
}

/** The same of a project file. */
export interface ViewedProject extends CheckedDocument {
  readonly kind: 'viewed-project';
}

export function viewedCase(
  document: TextDocument,
  file: CaseFile,
  context: RuleContext,
  resultId: string,
): ViewedCase {
  return { kind: 'viewed-case', ...unchecked(document, resultId), context, file, open: [] };
}

export function viewedProject(document: TextDocument, resultId: string): ViewedProject {
  return { kind: 'viewed-project', ...unchecked(document, resultId) };
}

function unchecked(document: TextDocument, resultId: string): CheckedDocument {
  return { document, version: document.version, path: undefined, resultId, diagnostics: [] };
}
