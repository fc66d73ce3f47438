import type { CaseFile } from '../case/case-file.ts';
import { isMissing } from '../case/model.ts';
import type { FormatPath } from '../format/names.ts';
import type { StatedFact } from './stated-facts.ts';

/**
 * Which submission a pre-review receipt answers: the one that has its number, else the first that waits for one, else,
 * after a mismatch, a further revision.
 * @returns the path of the submission: `nodes.preReview`, or one of its revisions.
 */
export function placeOfPreReview(file: CaseFile, facts: readonly StatedFact[]): FormatPath {
  const node = ['nodes', 'preReview'] as const;
  const preReview = file.content.nodes?.preReview;
  const revisions = preReview?.revisions?.items ?? [];
  const submissions = [
    { path: node as FormatPath, receipt: preReview?.receipt },
    ...revisions.map(({ receipt }, index) => ({ path: [...node, 'revisions', index], receipt })),
  ];
  const stated = (name: string) => facts.find(({ path }) => path.at(-1) === name)?.value;
  const answered = submissions.find(({ receipt }) => {
    const number = receipt?.number?.value;
    return number !== undefined && number === stated('number');
  });
  if (answered !== undefined) return answered.path;
  const waiting = submissions.find(({ receipt }) => {
    const status = receipt?.status?.value;
    return isMissing(receipt, 'number') && (status === undefined || status === stated('status'));
  });
  if (waiting !== undefined) return waiting.path;
  const last = submissions.at(-1);
  if (last?.receipt?.status?.value === 'document-mismatch') return [...node, 'revisions', revisions.length];
  return last?.path ?? node;
}
