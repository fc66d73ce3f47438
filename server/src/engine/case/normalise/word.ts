import { type Reading, unreadable } from './reading.ts';

/** Reads one of the words that a field allows. */
export function readWord(text: string, words: readonly string[]): Reading<string> {
  return words.includes(text) ? { state: 'read', value: text } : unreadable;
}
