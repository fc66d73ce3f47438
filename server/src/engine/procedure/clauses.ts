import type { CaseFile } from '../case/case-file.ts';
import { type At, at, atKey, atMissing, isMissing, type Section } from '../case/model.ts';
import type { CaseShape } from '../format/case-format.ts';
import { announces, type ClauseText, type RequiredClause } from '../reference/clause-meaning.ts';

/** A clause to be judged by its meaning. */
export interface Clause extends ClauseText {
  /** The wording's place. */
  readonly at: At;
}

type ClauseSection = Section<NonNullable<NonNullable<CaseShape['agreement']['clauses']>[number]>>;

/** The clauses of the agreement that have a wording of their own, not a title alone. */
export function clausesOf(file: CaseFile): readonly Clause[] {
  return sections(file).flatMap(({ title, text }) =>
    text?.value === undefined ? [] : [{ title: title?.value ?? '', text: text.value, at: at(text) }],
  );
}

/** The clauses that have no wording, or a placeholder. */
export function emptyClausesOf(file: CaseFile): readonly ClauseSection[] {
  return sections(file).filter((clause) => clause.readable && isMissing(clause, 'text'));
}

/**
 * Whether the clauses can be judged: an agreement is there with something in it, each clause can be read, and none that lacks its
 * wording might be the one that is looked for.
 */
export function clausesAreKnown(file: CaseFile, looked: RequiredClause): boolean {
  const { agreement } = file.content;
  if (agreement?.place.node.kind !== 'mapping') return false;
  if (isMissing(agreement, 'clauses')) return true;
  if (agreement.clauses?.readable !== true) return false;
  return sections(file).every((clause) => {
    if (!clause.readable) return false;
    if (!isMissing(clause, 'text')) return clause.text?.value !== undefined;
    const title = clause.title?.value;
    return title !== undefined && !announces(title, looked);
  });
}

/** Where a missing clause belongs: the list of clauses, else the agreement. */
export function atClauses(file: CaseFile): At {
  const { agreement } = file.content;
  if (agreement?.clauses !== undefined) return atKey(agreement.clauses);
  return agreement === undefined
    ? { span: { start: 0, end: 0 }, path: 'agreement' }
    : atMissing(agreement, 'clauses');
}

function sections(file: CaseFile): readonly ClauseSection[] {
  return file.content.agreement?.clauses?.items ?? [];
}
