import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { completeCase } from '../../engine/features/completion/complete-case.ts';
import type { CaseCompletion } from '../../engine/features/completion/completion.ts';
import { plainInsert } from '../../engine/features/completion/insert.ts';
import type { CompletionData } from '../../protocol/completion.ts';
import { rangeOf } from '../convert/range.ts';
import { snippetOf, withoutIndent } from '../convert/snippet.ts';
import type { CheckedCase } from '../documents/checked-case.ts';
import type { Client } from '../session/client.ts';

const kinds: Readonly<Record<CaseCompletion['kind'], CompletionItemKind>> = {
  name: CompletionItemKind.Property,
  section: CompletionItemKind.Module,
  draft: CompletionItemKind.Snippet,
  word: CompletionItemKind.EnumMember,
  code: CompletionItemKind.Value,
  reference: CompletionItemKind.Reference,
  date: CompletionItemKind.Event,
  text: CompletionItemKind.Text,
};

/** What can be written at a place of a case, the likeliest first. */
export function completionsOfCase(
  { document, file, open, context }: CheckedCase,
  { position }: CompletionParams,
  client: Client,
): CompletionList {
  const offset = document.offsetAt(position);
  const { items, isIncomplete } = completeCase(file, open, offset, context, client.language);
  const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
  const [indent = ''] = /^ */.exec(line) ?? [];
  return {
    isIncomplete,
    items: items.map((item, index) => ({
      label: item.label,
      ...shownBehind(item, client),
      kind: kinds[item.kind],
      ...(item.about !== undefined && { documentation: item.about }),
      sortText: `${index}`.padStart(4, '0'),
      filterText: item.filter,
      ...inserted(document, item, indent, client),
      data: { goesOn: item.goesOn } satisfies CompletionData,
    })),
  };
}

function shownBehind({ detail }: CaseCompletion, client: Client): Partial<CompletionItem> {
  if (detail === undefined) return {};
  return client.labelDetails ? { labelDetails: { description: detail } } : { detail };
}

/** As a snippet where it has places to be filled and the editor leads to them; lines as they come, or as it indents them. */
function inserted(
  document: TextDocument,
  { insert, span }: CaseCompletion,
  indent: string,
  client: Client,
): Partial<CompletionItem> {
  const range = rangeOf(document, span);
  const isSnippet = client.snippets && insert.some((part) => typeof part !== 'string');
  const mode = client.insertsLinesAsTheyAre ? { insertTextMode: InsertTextMode.asIs } : {};
  if (!isSnippet) return { ...mode, textEdit: { range, newText: plainInsert(insert) } };
  const fitting = client.insertsLinesAsTheyAre ? insert : withoutIndent(insert, indent);
  return {
    ...mode,
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range, newText: snippetOf(fitting) },
  };
}
