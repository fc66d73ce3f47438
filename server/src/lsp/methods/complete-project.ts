import { type CompletionItem, CompletionItemKind, type CompletionParams } from 'vscode-languageserver';
import { type Completion, completeProject } from '../../engine/features/complete-project.ts';
import { rangeOf } from '../convert/range.ts';
import type { CheckedProject } from '../documents/checked-project.ts';
import type { Client } from '../session/client.ts';

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  setting: CompletionItemKind.Property,
  rule: CompletionItemKind.Value,
  severity: CompletionItemKind.EnumMember,
};

/** What can be written at a place of a project file, in the order of its table. */
export function completionsOfProject(
  { document, text }: CheckedProject,
  { position }: CompletionParams,
  { language }: Client,
): CompletionItem[] {
  const completions = completeProject(text, document.offsetAt(position), language);
  return completions.map(({ label, kind, about, newText, span }, index) => ({
    label,
    kind: kinds[kind],
    documentation: about,
    sortText: `${index}`.padStart(3, '0'),
    textEdit: { range: rangeOf(document, span), newText },
  }));
}
