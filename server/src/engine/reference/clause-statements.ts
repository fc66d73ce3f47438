import {
  agentWordings,
  bothPartiesWordings,
  clientWordings,
  disclaimerWordings,
  liabilityWordings,
  reservationWordings,
} from './clause-wordings.ts';
import { says } from './wording.ts';

/** What a wording states, and what it puts off. */
export interface Statements {
  readonly kept: readonly string[];
  /** The kept ones of sentences that speak of liability: "the client answers for A; the agent for B". */
  readonly liable: readonly string[];
  readonly disclaimed: readonly string[];
}

const sentenceEnd = /[。！]+|(?<![.!])[.!]+(?=\s|$)/;

/** The ends of statements in a sentence; what follows "but" is a statement of its own. */
const statementEnd = /[;；]+|，?(?:但是?|然而)|,?\s(?:but|however|except that)\s/;

/** Takes a text apart into statements, without what they put off. */
export function statementsOf(text: string): Statements {
  const sentences = text.replace(/\s+/g, ' ').split(sentenceEnd).map(statementsOfSentence);
  return {
    kept: sentences.flatMap(({ kept }) => kept),
    liable: sentences.flatMap(({ kept }) => (says(kept.join('\n'), liabilityWordings) ? kept : [])),
    disclaimed: sentences.flatMap(({ disclaimed }) => disclaimed),
  };
}

function statementsOfSentence(sentence: string): Omit<Statements, 'liable'> {
  const kept: string[] = [];
  const disclaimed: string[] = [];
  for (const statement of sentence.split(statementEnd)) {
    const rest = withoutDisclaimers(statement);
    if (rest !== statement) {
      disclaimed.push(statement);
      // "The agent files the papers but accepts no liability": the subject stands in front.
      if (!namesAnybody(statement) && !says(kept.at(-1) ?? '', liabilityWordings)) kept.pop();
    }
    if (rest.trim() !== '') kept.push(rest);
  }
  return { kept, disclaimed };
}

/** A statement without the parts that disclaim, each with the subject and the conditions that belong to it. */
function withoutDisclaimers(statement: string): string {
  if (!disclaims(statement.replace(/[,，]/g, ' '))) return statement;
  const kept: string[] = [];
  let belonging: string[] = [];
  let found = false;
  for (const part of partsOf(statement)) {
    if (disclaims(part)) {
      belonging = [];
      found = true;
    } else if (says(part, liabilityWordings)) {
      kept.push(...belonging, part);
      belonging = [];
    } else belonging.push(part);
  }
  return found ? [...kept, ...belonging].join(', ') : '';
}

/** The parts of a statement between its commas. */
export function partsOf(statement: string): string[] {
  return statement.split(/[,，]/);
}

function disclaims(text: string): boolean {
  return says(text, disclaimerWordings) && !says(text, reservationWordings);
}

function namesAnybody(text: string): boolean {
  return says(text, [...clientWordings, ...agentWordings, ...bothPartiesWordings]);
}
