import { type ChinaTime, chinaTime } from '../../reference/china-time.ts';
import { type Reading, unreadable } from './reading.ts';

/** Reads a moment in China time; one without an offset is China time already. */
export function readDateTime(text: string): Reading<ChinaTime> {
  const time = chinaTime(text);
  return time === undefined ? unreadable : { state: 'read', value: time };
}
