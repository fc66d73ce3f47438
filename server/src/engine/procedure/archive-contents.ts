import type { CaseFile } from '../case/case-file.ts';
import { readWord } from '../case/normalise/word.ts';
import { documentTitles, receiptTitles } from '../format/document-titles.ts';
import { archivedReceipts } from '../format/nodes.ts';
import type { CalendarDay } from '../reference/calendar-day.ts';
import type { Localized } from '../text/localized.ts';
import { type Paper, paperWithId } from './papers.ts';
import { nodeProgress, reachedOn } from './progress.ts';
import { isEntered } from './receipts.ts';

/** Something that belongs in the archive: its id, and what people call it. */
export interface Archived {
  readonly id: string;
  readonly title: Localized;
}

export interface ArchivedPaper extends Archived {
  readonly paper: Paper;
}

/** A receipt by its id in the archive. */
export interface ArchivedReceipt extends Archived {
  readonly id: (typeof archivedReceipts)[number];
}

/**
 * The receipt that an id in the archive stands for: by its word, or by a Chinese one that is no id of a paper.
 * @returns undefined for the id of a paper, and for what is none of both.
 */
export function archivedReceipt(file: CaseFile, id: string | undefined): ArchivedReceipt['id'] | undefined {
  if (id === undefined) return undefined;
  const reading = readWord(id, archivedReceipts);
  const receipt = archivedReceipts.find((word) => reading.state === 'read' && word === reading.value);
  return receipt !== id && paperWithId(file, id) !== undefined ? undefined : receipt;
}

/** The papers of the case; a sample is none. */
export function papersToArchive(file: CaseFile): readonly ArchivedPaper[] {
  return (file.content.documents?.items ?? []).flatMap((paper) => {
    const { id, type } = paper;
    if (id?.value === undefined || type?.value === 'sample') return [];
    return [{ id: id.value, title: documentTitles[type?.value ?? 'other'], paper }];
  });
}

/** The receipts that the case has; one that it lacks is for the rule about that receipt. */
export function receiptsToArchive(file: CaseFile, today: CalendarDay): readonly ArchivedReceipt[] {
  const { preReview, application, verification, writeOff } = file.content.nodes ?? {};
  const submissions = [preReview, ...(preReview?.revisions?.items ?? [])];
  const exists = {
    'pre-review-receipt': submissions.some((submission) => isEntered(submission?.receipt)),
    'application-receipt': isEntered(application?.receipt),
    certificate: isEntered(verification?.certificate),
    declaration: reachedOn(file, 'clearance', today) !== undefined,
    'write-off-list': isEntered(writeOff?.list) || nodeProgress(file, 'writeOff', today).end !== undefined,
  };
  return archivedReceipts.filter((id) => exists[id]).map((id) => ({ id, title: receiptTitles[id] }));
}
