import type { CalendarDay } from '../reference/calendar-day.ts';
import { type ChinaTime, dayOf } from '../reference/china-time.ts';
import type { Field } from './model.ts';

/** A date of the case and the field that it stands in. */
export interface DatedField {
  readonly day: CalendarDay;
  readonly field: Field;
}

/** A date or date-time field as a day of the calendar; undefined where it is absent or unreadable. */
export function dated(field: Field | undefined): DatedField | undefined {
  if (field?.value === undefined) return undefined;
  if (field.facts.kind === 'date') return { day: field.value as CalendarDay, field };
  if (field.facts.kind === 'date-time') return { day: dayOf(field.value as ChinaTime), field };
  return undefined;
}
