import type { CaseFile } from '../case/case-file.ts';
import { type AnySection, isMissing } from '../case/model.ts';
import type { NewValue } from '../edit/yaml-text.ts';
import type { CalendarDay } from '../reference/calendar-day.ts';

/** Whether anything is known of a receipt: a number, a day, an answer; one that cannot be read may be there. */
export function isEntered(receipt: AnySection | undefined): boolean {
  if (receipt === undefined) return false;
  return !receipt.readable || [...receipt.names].some((name) => !isMissing(receipt, name));
}

/** A receipt to be completed: its number is still to be entered, in the language of the file. */
export function draftReceipt(file: CaseFile, receivedOn: CalendarDay, status?: 'accepted'): NewValue {
  const number = file.language === 'zh' ? '待补' : 'TBD';
  const answer = status === undefined ? [] : [['status', status] as const];
  return { section: [['number', number] as const, ['receivedOn', receivedOn] as const, ...answer] };
}
