import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';

/** What keeps a line from being read, in terms that a rule can put into plain words. */
export type SyntaxKind =
  | 'tab-indentation'
  | 'full-width-colon'
  | 'no-blank-after-colon'
  | 'wide-blank'
  | 'colon-in-value'
  | 'reserved-character'
  | 'curly-quotes'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'indentation'
  | 'no-colon'
  | 'unresolved-alias'
  | 'several-documents'
  | 'wrong-encoding'
  | 'not-yaml';

export interface SyntaxProblem {
  readonly kind: SyntaxKind;
  readonly span: Span;
  /** The edits that make the line readable, where only one repair can be meant. */
  readonly repair?: readonly TextEdit[];
}
