import { type Reading, unreadable } from './reading.ts';

/** Reads a time of day, `HH:MM`. */
export function readClockTime(text: string): Reading<string> {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? { state: 'read', value: text } : unreadable;
}
