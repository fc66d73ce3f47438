import { type Reading, unreadable } from './reading.ts';

/** Reads a number as brokers write it. */
export function readNumber(text: string): Reading<number> {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return unreadable;
  return { state: 'read', value: Number(text) };
}
