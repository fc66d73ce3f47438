import type { CalendarDay } from '../reference/calendar-day.ts';
import { dayOf } from '../reference/china-time.ts';
import type { CaseFile } from './case-file.ts';
import type { NodeName } from './format/nodes.ts';
import type { Field } from './model.ts';

/** When a node began and ended, and which fields say so. */
export interface NodeProgress {
  readonly begin: DatedField | undefined;
  readonly end: DatedField | undefined;
}

/** A date of the case and the field that it stands in. */
export interface DatedField {
  readonly day: CalendarDay;
  readonly field: Field;
}

/** A date or date-time field as a day of the calendar; undefined where it is absent or unreadable. */
export function dated(field: Field | undefined): DatedField | undefined {
  if (field?.value === undefined) return undefined;
  if (field.facts.kind === 'date') return { day: field.value as CalendarDay, field };
  if (field.facts.kind === 'date-time')
    return { day: dayOf(field.value as Parameters<typeof dayOf>[0]), field };
  return undefined;
}

/**
 * Begin and end of a node. A node is reached with its first date; the write-off runs from the release on,
 * whether or not it stands in the file, and the archive has a single date.
 */
export function nodeProgress(file: CaseFile, name: NodeName): NodeProgress {
  const nodes = file.content.nodes;
  switch (name) {
    case 'preReview': {
      const node = nodes?.preReview;
      const revisions = node?.revisions?.items ?? [];
      const receipts = [node?.receipt, ...revisions.map((revision) => revision.receipt)];
      const accepted = receipts.find(
        (receipt) => receipt !== undefined && receipt.status?.value !== 'document-mismatch',
      );
      return { begin: dated(node?.submittedOn), end: dated(accepted?.receivedOn) };
    }
    case 'application':
      return {
        begin: dated(nodes?.application?.submittedOn),
        end: dated(nodes?.application?.receipt?.receivedOn),
      };
    case 'verification': {
      const node = nodes?.verification;
      return { begin: dated(node?.startedOn), end: dated(node?.completedOn) };
    }
    case 'clearance':
      return {
        begin: dated(nodes?.clearance?.declaration?.declaredAt),
        end: dated(nodes?.clearance?.releasedOn),
      };
    case 'writeOff':
      return { begin: dated(nodes?.clearance?.releasedOn), end: dated(nodes?.writeOff?.completedOn) };
    case 'archive': {
      const archived = dated(nodes?.archive?.archivedOn);
      return { begin: archived, end: archived };
    }
  }
}

/** The node's own first date: what counts as having reached it. */
export function reachedOn(file: CaseFile, name: NodeName): CalendarDay | undefined {
  const { begin, end } = nodeProgress(file, name);
  return (name === 'writeOff' ? end : begin)?.day;
}
