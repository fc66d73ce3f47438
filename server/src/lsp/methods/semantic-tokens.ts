import {
  SemanticTokenModifiers,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensOptions,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
  SemanticTokenTypes,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type TokenKind, tokenKinds } from '../../engine/features/tokens/token.ts';
import { tokens } from '../../engine/features/tokens/tokens.ts';
import type { Span } from '../../engine/text/span.ts';
import { spanOf } from '../convert/range.ts';
import type { ShownCase } from '../documents/viewed-case.ts';
import type { Client } from '../session/client.ts';

/** The types that the manifest of the extension declares, and the nearest ones that every editor has a colour for. */
const tokenTypes: Readonly<Record<TokenKind, { readonly own: string; readonly standard: string }>> = {
  code: { own: 'certcaseCode', standard: SemanticTokenTypes.number },
  date: { own: 'certcaseDate', standard: SemanticTokenTypes.number },
  reference: { own: 'certcaseReference', standard: SemanticTokenTypes.variable },
};

export function semanticTokensOptions({ knowsTokenTypes }: Client): SemanticTokensOptions {
  const names = tokenKinds.map((kind) => tokenTypes[kind][knowsTokenTypes ? 'own' : 'standard']);
  return {
    legend: { tokenTypes: names, tokenModifiers: [SemanticTokenModifiers.declaration] },
    full: { delta: true },
    range: true,
  };
}

/** Answers for tokens; it remembers what was last told of a document, for as long as that is open. */
export function createSemanticTokens() {
  const told = new WeakMap<TextDocument, SemanticTokensBuilder>();

  function builderOf(document: TextDocument): SemanticTokensBuilder {
    const builder = told.get(document) ?? new SemanticTokensBuilder();
    told.set(document, builder);
    return builder;
  }

  return {
    full(checked: ShownCase, _params: SemanticTokensParams): SemanticTokens {
      const builder = builderOf(checked.document);
      // Starts anew, under a number of its own.
      builder.previousResult('');
      return pushed(builder, checked).build();
    },
    delta(
      checked: ShownCase,
      { previousResultId }: SemanticTokensDeltaParams,
    ): SemanticTokens | SemanticTokensDelta {
      const builder = builderOf(checked.document);
      builder.previousResult(previousResultId);
      return pushed(builder, checked).buildEdits();
    },
    range: (checked: ShownCase, { range }: SemanticTokensRangeParams): SemanticTokens => ({
      data: pushed(new SemanticTokensBuilder(), checked, spanOf(checked.document, range)).build().data,
    }),
  };
}

function pushed(
  builder: SemanticTokensBuilder,
  { document, file }: ShownCase,
  range?: Span,
): SemanticTokensBuilder {
  for (const { span, kind, declares } of tokens(file, range)) {
    const { line, character } = document.positionAt(span.start);
    builder.push(line, character, span.end - span.start, tokenKinds.indexOf(kind), declares ? 1 : 0);
  }
  return builder;
}
