import type { CaseFile } from '../case/case-file.ts';
import { type DatedField, dated } from '../case/dated.ts';
import type { Field } from '../case/model.ts';
import type { NodeName } from '../format/nodes.ts';
import type { CalendarDay } from '../reference/calendar-day.ts';
import { chronologyOf } from './chronology.ts';

/** When a node began and ended, and which fields say so. */
export interface NodeProgress {
  readonly begin: DatedField | undefined;
  readonly end: DatedField | undefined;
  /** False where something stands in the place of a date and says nothing: it is then absent above. */
  readonly certain: boolean;
}

/**
 * Begin and end of a node. A node is reached with its first date; the write-off runs from the release on,
 * whether or not it stands in the file, and the archive has a single date. A date that contradicts the
 * others, or lies after today, says nothing.
 */
export function nodeProgress(file: CaseFile, name: NodeName, today: CalendarDay): NodeProgress {
  const { begin, end } = datesOf(file, name);
  const { doubtful } = chronologyOf(file, today);
  const sound = (field: Field | undefined) =>
    field === undefined || doubtful.has(field) ? undefined : dated(field);
  const isKnown = (field: Field | undefined) =>
    field === undefined || field.state === 'placeholder' || sound(field) !== undefined;
  return { begin: sound(begin), end: sound(end), certain: isKnown(begin) && isKnown(end) };
}

interface NodeDates {
  readonly begin: Field | undefined;
  readonly end: Field | undefined;
}

function datesOf(file: CaseFile, name: NodeName): NodeDates {
  const nodes = file.content.nodes;
  switch (name) {
    case 'preReview': {
      const node = nodes?.preReview;
      const revisions = node?.revisions?.items ?? [];
      const receipts = [node?.receipt, ...revisions.map((revision) => revision.receipt)];
      const accepted = receipts.find(
        (receipt) => receipt !== undefined && receipt.status?.value !== 'document-mismatch',
      );
      return { begin: node?.submittedOn, end: accepted?.receivedOn };
    }
    case 'application':
      return { begin: nodes?.application?.submittedOn, end: nodes?.application?.receipt?.receivedOn };
    case 'verification': {
      const node = nodes?.verification;
      return { begin: node?.startedOn, end: node?.completedOn };
    }
    case 'clearance':
      return { begin: nodes?.clearance?.declaration?.declaredAt, end: nodes?.clearance?.releasedOn };
    case 'writeOff':
      return { begin: nodes?.clearance?.releasedOn, end: nodes?.writeOff?.completedOn };
    case 'archive': {
      const archived = nodes?.archive?.archivedOn;
      return { begin: archived, end: archived };
    }
  }
}

/** The node's own first date: what counts as having reached it. */
export function reachedOn(file: CaseFile, name: NodeName, today: CalendarDay): CalendarDay | undefined {
  const { begin, end } = nodeProgress(file, name, today);
  return (name === 'writeOff' ? end : begin)?.day;
}
