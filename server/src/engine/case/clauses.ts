import type { CaseFile } from './case-file.ts';
import { type At, at, atKey, atMissing, isMissing } from './model.ts';

/** A clause as one text to be judged by its meaning: title, line end, wording. */
export interface Clause {
  readonly wording: string;
  /** The wording's place, or the title's where there is none. */
  readonly at: At;
}

/** The clauses of the agreement that have a wording of their own, not a title alone. */
export function clausesOf(file: CaseFile): readonly Clause[] {
  const clauses = file.content.agreement?.clauses?.items ?? [];
  return clauses.flatMap((clause) => {
    if (clause.text?.value === undefined) return [];
    return [{ wording: `${clause.title?.value ?? ''}\n${clause.text.value}`, at: at(clause.text) }];
  });
}

/** Whether the clauses can be judged: an agreement is there with something in it, and all of it can be read. */
export function clausesAreKnown(file: CaseFile): boolean {
  const { agreement } = file.content;
  if (agreement?.place.node.kind !== 'mapping') return false;
  if (isMissing(agreement, 'clauses') || agreement.clauses === undefined) return true;
  if (!agreement.clauses.readable) return false;
  return agreement.clauses.items.every((clause) => clause.readable && clause.text?.state !== 'unreadable');
}

/** Where a missing clause belongs: the list of clauses, else the agreement. */
export function atClauses(file: CaseFile): At {
  const { agreement } = file.content;
  if (agreement?.clauses !== undefined) return atKey(agreement.clauses);
  return agreement === undefined
    ? { span: { start: 0, end: 0 }, path: 'agreement' }
    : atMissing(agreement, 'clauses');
}
