/** One way in which contracts say something, in English or Chinese. */
export interface Wording {
  readonly form: RegExp;
  /** Words that have to follow one after the other, each behind a few others at most. */
  readonly near?: readonly NearWord[];
  /** What has to stand anywhere behind all that. */
  readonly later?: RegExp;
  /** Where the term comes from. */
  readonly source: string;
}

/** A word, and the most words that may stand in front of it. */
type NearWord = readonly [words: number, form: RegExp];

/** Whether a text says something in one of these ways. */
export function says(text: string, wordings: readonly Wording[]): boolean {
  return wordings.some((wording) =>
    wording.near === undefined && wording.later === undefined
      ? wording.form.test(text)
      : saysInTurn(text, wording),
  );
}

/**
 * Words apart are told one from the other here: a regular expression for all of them would look for the last from every
 * place that the first has.
 */
function saysInTurn(text: string, { form, near = [], later }: Wording): boolean {
  let rest = text;
  for (let found = form.exec(rest); found !== null; found = form.exec(rest)) {
    rest = rest.slice(found.index + found[0].length);
    const length = lengthOfNear(rest, near);
    // What does not stand behind the first does not stand behind another.
    if (length !== undefined) return later === undefined || later.test(rest.slice(length));
  }
  return false;
}

/** Letters in which the words that follow are looked for. */
const reach = 300;

/** How far the words reach that a text begins with; undefined where it does not. */
function lengthOfNear(text: string, near: readonly NearWord[]): number | undefined {
  if (near.length === 0) return 0;
  const words = text.slice(0, reach).split(' ');
  // What stands in front of the first blank belongs to the word before.
  if (words[0] !== '') return undefined;
  const last = lastOf(words, 1, near);
  return last === undefined ? undefined : words.slice(0, last + 1).join(' ').length;
}

function lastOf(words: readonly string[], from: number, near: readonly NearWord[]): number | undefined {
  const [next, ...others] = near;
  if (next === undefined) return from - 1;
  const [most, form] = next;
  for (let index = from; index <= from + most; index++) {
    const word = words[index];
    if (word === undefined) return undefined;
    const last = form.test(word) ? lastOf(words, index + 1, others) : undefined;
    if (last !== undefined) return last;
    if (!/^\w+$/.test(word)) return undefined;
  }
  return undefined;
}
