import type { CalendarDay } from '../../../engine/reference/calendar-day.ts';
import {
  type CalendarCase,
  deadlineCalendar,
} from '../../../engine/views/deadlines/calendar/deadline-calendar.ts';
import type { DeadlineCalendarAnswer } from '../../../protocol/deadline-calendar.ts';
import { pathFrom } from '../../../workspace/paths.ts';
import type { CaseRecord } from '../../cases/case-record.ts';
import { pathOf } from '../../files/file-uris.ts';
import type { Client } from '../../session/client.ts';

/**
 * The deadlines of all cases as a calendar, in the order of their files.
 * @param folder the first open one, from which the files are named.
 */
export function calendarOf(
  records: Iterable<CaseRecord>,
  folder: string | undefined,
  asOf: CalendarDay,
  { language }: Client,
): DeadlineCalendarAnswer {
  const root = folder === undefined ? undefined : pathOf(folder);
  const cases = [...records].map((record): CalendarCase => {
    const { path } = record;
    return { ...record.standing(), file: root === undefined ? path : pathFrom(root, path) };
  });
  cases.sort((left, right) => (left.file < right.file ? -1 : 1));
  return {
    fileName: `certcase-${asOf}.ics`,
    calendar: deadlineCalendar(cases, asOf, language),
    count: cases.reduce((sum, { deadlines }) => sum + deadlines.length, 0),
  };
}
