import { fold } from '../../text/characters.ts';
import { clockTimeOf, secondsIn } from './clock-form.ts';
import { type Reading, read, unreadable } from './reading.ts';

/** Reads a time of day as brokers write it: `10:00`, `9:30`, `10点`, `下午3点半`, `3:00 PM`, `1500`. */
export function readClockTime(text: string): Reading<string> {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return { state: 'read', value: text };
  const written = fold(text)
    .trim()
    .replace(/^(\d{1,2})\.(\d{2})$/, '$1:$2')
    .replace(/^(\d{2})(\d{2})$/, '$1:$2');
  const time = clockTimeOf(written);
  return time === undefined ? unreadable : read(text, time, time, 'date', secondsIn(written));
}
