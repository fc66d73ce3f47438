import type { Diagnostic } from 'vscode-languageserver';
import { detached } from '../../engine/text/detached.ts';
import type { Language } from '../../engine/text/localized.ts';
import { standingOf } from '../../engine/views/deadlines/case-standing.ts';
import type { CaseStanding } from '../../engine/views/deadlines/standing.ts';
import type { CheckedCase } from '../documents/checked-case.ts';
import { sameSpelling } from '../files/file-uris.ts';

/** What is kept of the newest check of a case: of a file neither its text nor its tree, so that thousands fit. */
export interface CaseRecord {
  /** The one path of the case. */
  readonly path: string;
  /** As the editor spells it where the case is open. */
  readonly uri: string;
  /** The one spelling of it, by which records are compared with what an editor has. */
  readonly address: string;
  /** Version of the document; null for a case that is not open. */
  readonly version: number | null;
  /** The same for as long as the findings of a file are the same. */
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the case stands; of an open one it is worked out when it is asked for, not at every keystroke. */
  standing(): CaseStanding;
}

/**
 * The record of a document, which holds on to the check as long as the document does.
 * @param path the one path of the case.
 */
export function recordOfDocument(checked: CheckedCase, path: string, language: Language): CaseRecord {
  const { document, version, resultId, diagnostics, file, findings, context } = checked;
  let known: CaseStanding | undefined;
  return {
    path,
    uri: document.uri,
    address: sameSpelling(document.uri),
    version,
    resultId,
    diagnostics,
    standing() {
      known ??= standingOf(file, findings, context, language);
      return known;
    },
  };
}

/**
 * The record of a file; who has seen the findings of the earlier one need not be told the same again.
 * @param path the one path of the case.
 */
export function recordOfFile(
  { document, resultId, diagnostics, file, findings, context }: CheckedCase,
  path: string,
  earlier: CaseRecord | undefined,
  language: Language,
): CaseRecord {
  const written = JSON.stringify(diagnostics);
  const isKnown = earlier !== undefined && JSON.stringify(earlier.diagnostics) === written;
  const standing = detached(standingOf(file, findings, context, language));
  return {
    path,
    uri: document.uri,
    address: document.uri,
    version: null,
    resultId: isKnown ? earlier.resultId : resultId,
    diagnostics: detached(diagnostics),
    standing: () => standing,
  };
}
