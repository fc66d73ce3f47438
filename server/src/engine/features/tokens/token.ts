import type { Span } from '../../text/span.ts';

/** What a value is, as far as an editor colours it. */
export const tokenKinds = ['code', 'date', 'reference'] as const;
export type TokenKind = (typeof tokenKinds)[number];

/** A value of the case, on one line. */
export interface Token {
  readonly span: Span;
  readonly kind: TokenKind;
  /** The place that gives the id, number or line its name; elsewhere it is referred to. */
  readonly declares: boolean;
}
