import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { withRuleLinks } from '../../engine/checks/rules/rule-page.ts';
import { type Hover as FoundHover, hover } from '../../engine/features/hover.ts';
import { hoverProject } from '../../engine/features/hover-project.ts';
import { showRuleCommand } from '../../protocol/rule-page.ts';
import { plainText } from '../convert/plain-text.ts';
import { rangeOf } from '../convert/range.ts';
import type { CheckedProject } from '../documents/checked-project.ts';
import type { ShownCase } from '../documents/viewed-case.ts';
import type { Client } from '../session/client.ts';

export function hoverAt(
  { document, file, open, context }: ShownCase,
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

function shown(document: TextDocument, found: FoundHover | undefined, client: Client): Hover | null {
  if (found === undefined) return null;
  const { span } = found;
  const { hoverFormat, showsRules } = client;
  const markdown = showsRules ? withRuleLinks(found.markdown, showRuleLink) : found.markdown;
  const value = hoverFormat === MarkupKind.Markdown ? markdown : plainText(markdown);
  return { range: rangeOf(document, span), contents: { kind: hoverFormat, value } };
}

/** A link that runs the command of the client. */
function showRuleLink(code: string): string {
  return `command:${showRuleCommand}?${encodeURIComponent(JSON.stringify([code]))}`;
}
