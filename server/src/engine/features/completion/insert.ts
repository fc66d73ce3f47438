/** A place in an inserted text that the user is led to; `stop` is what stands there until then. */
export interface TabStop {
  readonly stop: string;
}

/** What is inserted: text, and the places in it that are still to be filled, in order. */
export type Insert = readonly (string | TabStop)[];

/** Private-use characters that no case holds; YAML takes them for letters, so they pass through quoting. */
const [opening, closing] = ['\uE000', '\uE001'];

/** A place to be filled, inside a text that is still to be written as YAML; `insertOf` finds it again. */
export function tabStop(text = ''): string {
  return opening + text + closing;
}

/** The text with its tab stops told apart. */
export function insertOf(text: string): Insert {
  return text
    .split(/(\uE000[^\uE000\uE001]*\uE001)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith(opening) ? { stop: part.slice(1, -1) } : part));
}

/** The text as it stands when no place is filled. */
export function plainInsert(insert: Insert): string {
  return insert.map((part) => (typeof part === 'string' ? part : part.stop)).join('');
}
