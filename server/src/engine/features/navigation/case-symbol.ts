import type { Field } from '../../case/model.ts';
import type { Span } from '../../text/span.ts';

/** Numbers under which papers and authorities know a case. Several cases may give the same one. */
export const numberKinds = [
  'certificate',
  'declaration',
  'bill-of-lading',
  'pre-review-receipt',
  'application-receipt',
  'write-off-list',
  'agreement',
] as const;
export type NumberKind = (typeof numberKinds)[number];

/**
 * What a name in a case stands for.
 * - a number: shared by all cases that give it.
 * - `paper`, `goods-line`: what nodes and papers of this one case refer to, by id or by line.
 * - `archived-receipt`: the fixed word by which the archive names a receipt of this case.
 * - `rule`: the rule that a waiver silences, in any case.
 */
export type SymbolKind = NumberKind | 'paper' | 'goods-line' | 'archived-receipt' | 'rule';

/** Something that is called by name in several places; equal kind and key mean the same thing. */
export interface CaseSymbol {
  readonly kind: SymbolKind;
  /**
   * What all spellings of the name share: a number's letters and digits (`numberForm`), and the value that the reader
   * takes for everything else, as the rules compare it.
   */
  readonly key: string;
}

/** One place where a symbol is called by its name. */
export interface Occurrence extends CaseSymbol {
  readonly role: 'definition' | 'reference';
  readonly field: Field;
  /** The name without quotes, a part of the field's value where more stands in it. */
  readonly span: Span;
  /** What stands behind the name in the same value, as written: the day in the name of an archive. */
  readonly rest: string;
}

/** Whether a symbol is known in all cases of a workspace, and not in its own alone. */
export function isShared({ kind }: CaseSymbol): boolean {
  return kind === 'rule' || isNumber(kind);
}

export function isNumber(kind: SymbolKind): kind is NumberKind {
  return (numberKinds as readonly SymbolKind[]).includes(kind);
}

/** Whether two names stand for the same thing. */
export function isSame(left: CaseSymbol, right: CaseSymbol): boolean {
  return left.kind === right.kind && left.key === right.key;
}
