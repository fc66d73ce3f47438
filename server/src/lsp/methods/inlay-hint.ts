import { type InlayHint, type InlayHintParams, MarkupKind } from 'vscode-languageserver';
import { hints } from '../../engine/features/hints/hints.ts';
import { spanOf } from '../convert/range.ts';
import type { CheckedCase } from '../documents/checked-case.ts';
import type { Client } from '../session/client.ts';

export function inlayHints(
  { document, file, context }: CheckedCase,
  { range }: InlayHintParams,
  { language }: Client,
): InlayHint[] {
  return hints(file, spanOf(document, range), context).map(({ field, label, tooltip }) => ({
    position: document.positionAt(field.place.span.end),
    label: label[language],
    tooltip: { kind: MarkupKind.Markdown, value: tooltip[language] },
    paddingLeft: true,
  }));
}
