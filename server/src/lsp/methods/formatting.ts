import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { format } from '../../engine/features/formatting/format.ts';
import { formatCase } from '../../engine/features/formatting/format-case.ts';
import { indentNewLine } from '../../engine/features/formatting/new-line.ts';
import type { TextEdit as Edit } from '../../engine/text/edit.ts';
import { rangeOf, spanOf } from '../convert/range.ts';
import type { CheckedCase } from '../documents/checked-case.ts';
import type { CheckedDocument } from '../documents/checked-document.ts';
import type { CheckedProject } from '../documents/checked-project.ts';

/** Case files have two blanks of indentation and no tabs, whatever an editor is set to. */
export function formatted({ document, file }: CheckedCase, _params: DocumentFormattingParams): TextEdit[] {
  return converted(document, formatCase(file));
}

export function formattedProject(
  { document, text }: CheckedProject,
  _params: DocumentFormattingParams,
): TextEdit[] {
  return converted(document, format(text, []));
}

export function formattedRange(
  { document, file }: CheckedCase,
  { range }: DocumentRangeFormattingParams,
): TextEdit[] {
  return converted(document, formatCase(file, spanOf(document, range)));
}

export function formattedProjectRange(
  { document, text }: CheckedProject,
  { range }: DocumentRangeFormattingParams,
): TextEdit[] {
  return converted(document, format(text, [], spanOf(document, range)));
}

export function formattedOnType(
  { document }: CheckedDocument,
  { position }: DocumentOnTypeFormattingParams,
): TextEdit[] {
  return converted(document, indentNewLine(document.getText(), document.offsetAt(position)));
}

function converted(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, newText }) => ({ range: rangeOf(document, span), newText }));
}
