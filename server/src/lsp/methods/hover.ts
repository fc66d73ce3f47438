import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver/node';
import { hover } from '../../engine/features/hover.ts';
import type { CheckedCase } from '../checked-case.ts';
import type { Client } from '../client.ts';
import { rangeOf } from '../convert.ts';
import { plainText } from '../plain-text.ts';

export function hoverAt(
  { document, file, open, context }: CheckedCase,
  { position }: HoverParams,
  { hoverFormat, language }: Client,
): Hover | null {
  const found = hover(file, open, document.offsetAt(position), context, language);
  if (found === undefined) return null;
  const { span, markdown } = found;
  const value = hoverFormat === MarkupKind.Markdown ? markdown : plainText(markdown);
  return { range: rangeOf(document, span), contents: { kind: hoverFormat, value } };
}
