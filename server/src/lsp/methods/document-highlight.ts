import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
} from 'vscode-languageserver';
import { occurrenceAt, occurrencesOf } from '../../engine/features/navigation/occurrences.ts';
import { rangeOf } from '../convert/range.ts';
import type { ShownCase } from '../documents/viewed-case.ts';

/** Every place of this case that names the same; null where nothing is named, so that the editor marks equal words. */
export function documentHighlights(
  { document, file }: ShownCase,
  { position }: DocumentHighlightParams,
): DocumentHighlight[] | null {
  const here = occurrenceAt(file, document.offsetAt(position));
  if (here === undefined) return null;
  return occurrencesOf(file, here).map(({ span, role }) => ({
    range: rangeOf(document, span),
    kind: role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
