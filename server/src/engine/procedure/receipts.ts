import type { CaseFile } from '../case/case-file.ts';
import { type AnySection, isMissing } from '../case/model.ts';
import type { NewValue } from '../edit/yaml-text.ts';
import type { CalendarDay } from '../reference/calendar-day.ts';

/** Whether anything is known of a receipt: a number, a day, an answer; one that cannot be read may be there. */
export function isEntered(receipt: AnySection | undefined): boolean {
  if (receipt === undefined) return false;
  return !receipt.readable || [...receipt.names].some((name) => !isMissing(receipt, name));
}

/**
 * A receipt to be completed: its number is still to be entered, in the language of the file.
 * @param answer what customs answered, `open` where that is to be entered as well; absent for a receipt without an answer.
 */
export function draftReceipt(
  file: CaseFile,
  receivedOn: CalendarDay,
  answer?: 'accepted' | 'open',
): NewValue {
  const open = file.language === 'zh' ? '待补' : 'TBD';
  const status = answer === undefined ? [] : [['status', answer === 'open' ? open : answer] as const];
  return { section: [['number', open] as const, ['receivedOn', receivedOn] as const, ...status] };
}
