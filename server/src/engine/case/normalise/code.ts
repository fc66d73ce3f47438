import type { Reading } from './reading.ts';

/** Reads an identifier: what was typed, without blanks around it. */
export function readCode(text: string): Reading<string> {
  return { state: 'read', value: text.trim() };
}
