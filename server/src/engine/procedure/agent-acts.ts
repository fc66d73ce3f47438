import type { CaseFile } from '../case/case-file.ts';
import type { CalendarDay } from '../reference/calendar-day.ts';
import type { Localized } from '../text/localized.ts';
import { nodeProgress } from './progress.ts';

/** Something that the agent did for the client, and its day. */
export interface Act {
  readonly day: CalendarDay;
  /** In the middle of a sentence. */
  readonly title: Localized;
}

/** What the agent needs an authority for: the application and the declaration, as far as they are made. */
export function actsOf(file: CaseFile, today: CalendarDay): readonly Act[] {
  const applied = nodeProgress(file, 'application', today).begin;
  const declared = nodeProgress(file, 'clearance', today).begin;
  return [
    ...(applied ? [{ day: applied.day, title: { en: 'application', zh: '提交申请' } }] : []),
    ...(declared ? [{ day: declared.day, title: { en: 'declaration', zh: '报关' } }] : []),
  ];
}
