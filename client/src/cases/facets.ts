import type { WorkspaceCase } from '../../../server/src/protocol/cases.ts';

/** By what cases can be told apart, in the order in which it is offered. */
export const facets = ['urgency', 'node', 'severity', 'client', 'agent', 'port'] as const;
export type Facet = (typeof facets)[number];

/** Value of a case that has none: finished, without findings, a party or port that is not stated. */
export const none = '';

const severities = ['error', 'warning', 'information'] as const;

/** The values that are known beforehand, in the order in which work presses, proceeds or weighs. */
export const knownValues: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  urgency: ['overdue', 'today', 'soon', 'later', 'none'],
  node: ['preReview', 'application', 'verification', 'clearance', 'writeOff', 'archive', none],
  severity: [...severities, none],
};

/** What a case has of a facet: one value, or for findings each severity that occurs. */
export function valuesOf(standing: WorkspaceCase, facet: Facet): readonly string[] {
  switch (facet) {
    case 'urgency':
      return [standing.urgency];
    case 'node':
      return [standing.node ?? none];
    case 'severity': {
      const found = severities.filter((severity) => standing.findings[severity] > 0);
      return found.length > 0 ? found : [none];
    }
    case 'client':
    case 'agent':
      return [standing[facet] ?? none];
    case 'port':
      return [standing.port?.code ?? none];
  }
}

/**
 * Values of a facet in the order in which a person looks for them: known ones in theirs, names sorted, none last.
 * @param nameOf what a value is called.
 * @param language BCP 47, of the names.
 */
export function sortedValues(
  facet: Facet,
  values: Iterable<string>,
  nameOf: (value: string) => string,
  language: string,
): string[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const known = knownValues[facet] ?? [];
  const rank = (value: string) => {
    const place = known.indexOf(value);
    if (place >= 0) return place;
    return value === none ? Number.POSITIVE_INFINITY : known.length;
  };
  return [...values].sort(
    (left, right) => compareRanks(rank(left), rank(right)) || collator.compare(nameOf(left), nameOf(right)),
  );
}

function compareRanks(left: number, right: number): number {
  return left === right ? 0 : left - right;
}
