import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type OutlineEntry, type OutlineKind, outline } from '../../engine/features/navigation/outline.ts';
import { rangeOf } from '../convert/range.ts';
import type { ShownCase } from '../documents/viewed-case.ts';
import type { Client } from '../session/client.ts';

const kinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  value: SymbolKind.Property,
  section: SymbolKind.Object,
  node: SymbolKind.Event,
  list: SymbolKind.Array,
  item: SymbolKind.Struct,
};

/** The outline of a case, as a tree or, for an editor that knows none, as a list in which each names what holds it. */
export function documentSymbols(
  { document, file, context }: ShownCase,
  _params: unknown,
  { showsOutlineAsTree }: Client,
): DocumentSymbol[] | SymbolInformation[] {
  const entries = outline(file, context);
  return showsOutlineAsTree
    ? entries.map((entry) => asTree(document, entry))
    : entries.flatMap((entry) => asList(document, entry));
}

function asTree(document: TextDocument, entry: OutlineEntry): DocumentSymbol {
  return {
    name: entry.name,
    detail: entry.detail,
    kind: kinds[entry.kind],
    range: rangeOf(document, entry.span),
    selectionRange: rangeOf(document, entry.selection),
    children: entry.children.map((child) => asTree(document, child)),
  };
}

function asList(document: TextDocument, entry: OutlineEntry, within?: OutlineEntry): SymbolInformation[] {
  const location = { uri: document.uri, range: rangeOf(document, entry.span) };
  return [
    {
      name: entry.name,
      kind: kinds[entry.kind],
      location,
      ...(within !== undefined && { containerName: within.name }),
    },
    ...entry.children.flatMap((child) => asList(document, child, entry)),
  ];
}
