import type { CaseFile } from '../case/case-file.ts';
import { addDays, type CalendarDay } from '../reference/calendar-day.ts';
import type { TextEdit } from '../text/edit.ts';
import { appendItems } from './append-items.ts';

/** Calendar days for which a new waiver is proposed. */
const proposedDays = 30;

/** What is still to be entered by whoever approves; a waiver without it has no effect. */
const placeholders = { en: 'TBD', zh: '待补' } as const;

/** Adds a waiver of a rule at a path, which is still to be approved. */
export function addWaiver(file: CaseFile, rule: string, at: string, today: CalendarDay): TextEdit {
  const unknown = placeholders[file.language];
  const waiver = {
    section: [
      ['rule', rule],
      ['at', at],
      ['reason', unknown],
      ['approvedBy', unknown],
      ['granted', today],
      ['until', addDays(today, proposedDays)],
    ],
  } as const;
  return appendItems(file, ['waivers'], file.content.waivers, [waiver]);
}
