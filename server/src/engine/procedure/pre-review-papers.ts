import type { CaseFile } from '../case/case-file.ts';
import { type IdList, type NamedPapers, papersNamedIn } from './papers.ts';

/** What the pre-review begins with; the full set follows with the application. */
export const coreDocuments = ['contract', 'invoice', 'packing-list'] as const;

/** What the filing itself rests on. */
export const filingMaterials = ['agency-agreement', 'business-licence', 'goods-list'] as const;

/** What is filed with the application, and not before. */
export const secondStagePapers = ['power-of-attorney', 'goods-certificate'] as const;

/** The lists of the pre-review: of the first submission, and of every revision. */
export function preReviewLists(file: CaseFile): readonly (IdList | undefined)[] {
  const node = file.content.nodes?.preReview;
  return [node?.documents, ...(node?.revisions?.items ?? []).map((revision) => revision.documents)];
}

/** The papers filed with the pre-review, at first or later. */
export function preReviewPapers(file: CaseFile): NamedPapers {
  return papersNamedIn(file, preReviewLists(file));
}

/** The papers filed up to the application; one that came too early has come nevertheless. */
export function applicationPapers(file: CaseFile): NamedPapers {
  return papersNamedIn(file, [file.content.nodes?.application?.documents, ...preReviewLists(file)]);
}

/** Whether the pre-review names no paper at all. */
export function filesNothing(file: CaseFile): boolean {
  return preReviewLists(file).every(
    (list) => list === undefined || (list.readable && list.items.length === 0),
  );
}
