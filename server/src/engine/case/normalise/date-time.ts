import { type ChinaTime, chinaTime } from '../../reference/china-time.ts';
import { fold } from '../../text/characters.ts';
import { clockPattern, clockTimeOf, secondsIn } from './clock-form.ts';
import { dayForm } from './day-forms.ts';
import { ambiguous, type Reading, read, unreadable } from './reading.ts';

/**
 * Reads a moment as brokers write it, in China time; one without an offset is China time already. A day
 * without its time of day is no moment.
 */
export function readDateTime(text: string): Reading<ChinaTime> {
  const exact = chinaTime(text);
  if (exact !== undefined) return { state: 'read', value: exact };
  const form = momentForm(fold(text).trim());
  if (form === undefined) return unreadable;
  const [time] = form.times;
  return form.certain && time !== undefined
    ? read(text, time, time, 'date', form.seconds)
    : ambiguous(form.times, 'date');
}

/** The moments that a text may mean; `certain` where there is one, and no other can be meant. */
export interface MomentForm {
  readonly times: readonly ChinaTime[];
  readonly certain: boolean;
  /** The time of day and what stands behind it, as written. */
  readonly clock: string;
  /** The seconds, as written: none or one. */
  readonly seconds: readonly string[];
}

const zone = 'z|(?:utc|gmt)(?![+-])|(?:utc|gmt)?([+-])(\\d{1,2})(?::?(\\d{2}))?|\\(?(?:北京时间|bjt|cst)\\)?';
const dayThenClock = new RegExp(`^(.+?)[t,\\s-]*(${clockPattern})\\s*(${zone})?$`, 'i');
const compact = new RegExp(`^(\\d{8})[t\\s-]*(\\d{2})(\\d{2})(?:\\d{2})?(${zone})?$`, 'i');

/** Reads a day with a time of day behind it; undefined for a text that is no moment. */
export function momentForm(text: string): MomentForm | undefined {
  const joined = compact.exec(text);
  const written = joined ? `${joined[1]} ${joined[2]}:${joined[3]}${joined[4] ?? ''}` : text;
  const match = dayThenClock.exec(written);
  const form = dayForm(match?.[1]?.trim() ?? '');
  const clock = clockTimeOf(match?.[2] ?? '');
  if (form === undefined || form.days.length === 0 || clock === undefined) return undefined;
  const clockText = [match?.[2], match?.[3]].filter((part) => part !== undefined).join(' ');
  const offset = offsetOf(match);
  const times = form.days
    .map((day) => chinaTime(`${day}T${clock}${offset}`))
    .filter((time) => time !== undefined);
  return times.length === 0
    ? undefined
    : { times, certain: form.certain, clock: clockText, seconds: secondsIn(clockText) };
}

/** The offset of a moment in the form of ISO 8601; empty for China time. */
function offsetOf(match: RegExpExecArray | null): string {
  const [name, sign, hours = '', minutes = '00'] = match?.slice(3) ?? [];
  if (name === undefined || /北京|bjt|cst/i.test(name)) return '';
  return sign === undefined ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
