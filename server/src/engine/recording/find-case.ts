import type { Localized } from '../text/localized.ts';
import type { CaseIdentity, Identifier, IdentityStrength } from './case-identity.ts';
import type { ReceivedPaper } from './paper/received-paper.ts';

/** A case that a paper names, and by what. */
export interface CaseMatch<Case> {
  readonly case: Case;
  readonly identifiers: readonly Identifier[];
  readonly because: Localized;
}

/** The cases to which a paper may belong. */
export interface FoundCases<Case> {
  /** The one that is named more surely than all others; undefined where there is none, or more than one. */
  readonly clear: Case | undefined;
  /** All that are named, the surest first. */
  readonly matches: readonly CaseMatch<Case>[];
}

const strengths: readonly IdentityStrength[] = ['own', 'paper', 'party'];

/** Looks for the numbers and names of cases on a paper. What stands there as part of a longer number is another one. */
export function findCases<Case extends { readonly identity: CaseIdentity }>(
  { text }: ReceivedPaper,
  cases: readonly Case[],
): FoundCases<Case> {
  const content = text.toUpperCase();
  const matches = cases
    .map((one) => ({
      case: one,
      identifiers: one.identity.identifiers.filter(({ value }) => stands(value, content)),
    }))
    .filter(({ identifiers }) => identifiers.length > 0)
    .map((match) => ({ ...match, because: becauseOf(match.identifiers) }))
    .sort((left, right) => rank(left) - rank(right) || right.identifiers.length - left.identifiers.length);
  const [first, second] = matches;
  const isClear = first !== undefined && (second === undefined || rank(first) < rank(second));
  return { clear: isClear ? first.case : undefined, matches };
}

function rank({ identifiers }: { readonly identifiers: readonly Identifier[] }): number {
  return Math.min(...identifiers.map(({ strength }) => strengths.indexOf(strength)));
}

/** Whether a value stands in a text with no letter or digit of its own script right beside it. */
function stands(value: string, text: string): boolean {
  const wanted = value.toUpperCase();
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (!/[A-Z0-9]/.test(text[at - 1] ?? '') && !/[A-Z0-9]/.test(text[at + wanted.length] ?? '')) return true;
  }
  return false;
}

/** The surest of what it names, twice at most. */
function becauseOf(identifiers: readonly Identifier[]): Localized {
  const surest = [...identifiers]
    .sort((left, right) => strengths.indexOf(left.strength) - strengths.indexOf(right.strength))
    .slice(0, 2);
  return {
    en: `Names ${surest.map(({ what, value }) => `${what.en} ${value}`).join(' and ')}`,
    zh: `载有${surest.map(({ what, value }) => `${what.zh} ${value}`).join('、')}`,
  };
}
