import { type Reading, unreadable } from './reading.ts';

/** Reads a yes or no. */
export function readBoolean(text: string): Reading<boolean> {
  if (text === 'true' || text === 'false') return { state: 'read', value: text === 'true' };
  return unreadable;
}
