import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Hover as FoundHover, hover } from '../../engine/features/hover.ts';
import { hoverProject } from '../../engine/features/hover-project.ts';
import type { CheckedCase } from '../checked-case.ts';
import type { CheckedProject } from '../checked-project.ts';
import type { Client } from '../client.ts';
import { rangeOf } from '../convert.ts';
import { plainText } from '../plain-text.ts';

export function hoverAt(
  { document, file, open, context }: CheckedCase,
  { position }: HoverParams,
  client: Client,
): Hover | null {
  return shown(document, hover(file, open, document.offsetAt(position), context, client.language), client);
}

export function hoverAtSetting(
  { document, text }: CheckedProject,
  { position }: HoverParams,
  client: Client,
): Hover | null {
  return shown(document, hoverProject(text, document.offsetAt(position), client.language), client);
}

function shown(document: TextDocument, found: FoundHover | undefined, { hoverFormat }: Client): Hover | null {
  if (found === undefined) return null;
  const { span, markdown } = found;
  const value = hoverFormat === MarkupKind.Markdown ? markdown : plainText(markdown);
  return { range: rangeOf(document, span), contents: { kind: hoverFormat, value } };
}
