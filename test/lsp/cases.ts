import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { type Range, TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { uri } from './editor.ts';

const examples = resolve(import.meta.dirname, '../../examples');

/** What `certcase/report` is asked for by the tests of something else. */
export const complianceReport = { kind: 'case-compliance', format: 'md' } as const;

/** An import case, complete: as of 2026-05-20 it has no error and no warning. */
export const golden = readFileSync(resolve(examples, 'golden-import.case.yaml'), 'utf8');

/** The same with a commodity code that other programs would read as another number. */
export const unquoted = golden.replace('"8471309000"', '0101210010');

/** The same with the certificate's number mistyped in the declaration. */
export const mismatched = golden.replace(
  'agency-certificate, number: AIEC-2225-2026-004512',
  'agency-certificate, number: AIEC-2225-2026-004521',
);

/** Where an excerpt stands for the first time, or behind the place where `after` stands. */
export function rangeOf(text: string, excerpt: string, after = ''): Range {
  const start = text.indexOf(excerpt, text.indexOf(after));
  if (start < 0) throw new Error(`the text does not hold "${excerpt}"`);
  const document = TextDocument.create(uri, 'certcase', 0, text);
  return { start: document.positionAt(start), end: document.positionAt(start + excerpt.length) };
}

/** The text with an edit of the server applied, as an editor does it. */
export function applied(text: string, edit: WorkspaceEdit | undefined): string {
  const [change] = edit?.documentChanges ?? [];
  const edits = change !== undefined && 'edits' in change ? change.edits : edit?.changes?.[uri];
  if (edits === undefined) throw new Error('there is no edit of the case');
  return TextDocument.applyEdits(TextDocument.create(uri, 'certcase', 0, text), edits as TextEdit[]);
}
