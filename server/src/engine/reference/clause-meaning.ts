import { partsOf, statementsOf } from './clause-statements.ts';
import {
  agentWordings,
  authenticityWordings,
  bothPartiesWordings,
  clientWordings,
  jointAndSeveralWordings,
  legalLiabilityWordings,
  liabilityWordings,
  shareWordings,
} from './clause-wordings.ts';
import { says } from './wording.ts';

/** A clause of an agreement. */
export interface ClauseText {
  readonly title: string;
  readonly text: string;
}

/** What a clause does about a liability: it sets it out, puts it off, or is about something else. */
export type ClauseMeaning = 'sets-out' | 'disclaims' | 'other';

/**
 * What a clause says of joint and several liability for authentic documents: set out where it names joint and
 * several liability, authenticity and both parties, in its title or in sentences that do not disclaim.
 * @param further wordings of a user that count as well; the words of one stand in this order in the clause.
 */
export function authenticityMeaning(clause: ClauseText, further: readonly string[] = []): ClauseMeaning {
  const { kept, liable, disclaimed } = statementsOf(clause.text);
  const whole = `${clause.title}\n${kept.join('\n')}`;
  const isStated = liable.length > 0;
  if (kept.length > 0 && further.some((wording) => standsIn(whole, wording))) return 'sets-out';
  const named = says(whole, jointAndSeveralWordings) && says(whole, authenticityWordings);
  if (isStated && named && meansBoth(clause, kept, disclaimed)) return 'sets-out';
  return disclaimed.some((sentence) => says(`${clause.title}\n${sentence}`, authenticityWordings))
    ? 'disclaims'
    : 'other';
}

/**
 * What a clause says of the legal liabilities of both parties. Joint and several liability for documents
 * alone is another clause.
 * @param further as for `authenticityMeaning`.
 */
export function legalLiabilitiesMeaning(clause: ClauseText, further: readonly string[] = []): ClauseMeaning {
  const { kept, liable, disclaimed } = statementsOf(clause.text);
  const whole = [clause.title, ...liable].join('\n');
  if (kept.length > 0 && further.some((wording) => standsIn([clause.title, ...kept].join('\n'), wording))) {
    return 'sets-out';
  }
  if (liable.length > 0 && meansBoth(clause, liable, disclaimed)) {
    const isSpecial = says(whole, jointAndSeveralWordings) || announcesAuthenticity(clause.title);
    const eachAnswers = says(whole, clientWordings) && says(whole, agentWordings);
    if (isSpecial ? isAlsoGeneral(clause.title, liable) : eachAnswers || isGeneral(whole)) return 'sets-out';
  }
  const about = [clause.title, ...disclaimed].join('\n');
  return disclaimed.length > 0 && !says(about, authenticityWordings) ? 'disclaims' : 'other';
}

function isGeneral(text: string): boolean {
  return says(text, legalLiabilityWordings) || says(text, shareWordings);
}

/** Whether a clause on joint and several liability for documents speaks of legal liability as well. */
function isAlsoGeneral(title: string, liable: readonly string[]): boolean {
  const parts = liable.flatMap(partsOf).filter((part) => !says(part, jointAndSeveralWordings));
  const titled = announcesAuthenticity(title) ? [] : [title];
  return [...titled, ...parts].some((part) => says(part, legalLiabilityWordings));
}

/** Whether both parties are meant: by the wording, or by the title of a wording that names neither of them. */
function meansBoth({ title }: ClauseText, kept: readonly string[], disclaimed: readonly string[]): boolean {
  if (namesBoth(kept.join('\n'))) return true;
  const wording = [...kept, ...disclaimed].join('\n');
  return !says(wording, clientWordings) && !says(wording, agentWordings) && namesBoth(title);
}

/** The two clauses that an agency agreement has to have. */
export type RequiredClause = 'authenticity' | 'legalLiabilities';

/** Whether a title promises a clause; one may promise both. */
export function announces(title: string, clause: RequiredClause): boolean {
  if (clause === 'authenticity') return announcesAuthenticity(title);
  const isSpecial = announcesAuthenticity(title) && !says(title, legalLiabilityWordings);
  return says(title, liabilityWordings) && !isSpecial;
}

function announcesAuthenticity(title: string): boolean {
  return says(title, authenticityWordings) || says(title, jointAndSeveralWordings);
}

function namesBoth(text: string): boolean {
  return says(text, bothPartiesWordings) || (says(text, clientWordings) && says(text, agentWordings));
}

/** Whether the words of a wording stand in a text, in their order, in any letter case. */
function standsIn(text: string, wording: string): boolean {
  let from = 0;
  const lower = text.toLowerCase();
  return wording
    .toLowerCase()
    .split(/\s+/)
    .every((word) => {
      const index = lower.indexOf(word, from);
      from = index + word.length;
      return index !== -1;
    });
}
