import type { Localized } from './localized.ts';

/**
 * A glob, ready to be matched: `*` and `?` within a name, `**` across folders, `[a-z]`, `[!a]`, `{a,b}`, `{1..12}`,
 * `{a..c}`, `\` before a sign that means itself, and `!` in front for everything else.
 */
export interface Glob {
  /** Whether a path, with `/` between folders, is meant as a whole. */
  matches(path: string): boolean;
}

/** Longest glob in UTF-16 units, and how many different patterns its braces may stand for: nobody means more. */
const longestGlob = 1000;
const mostPatterns = 10_000;

/** One step on the way through a glob; what follows a step is the one behind it unless `next` names others. */
type Step =
  /** One character. */
  | { readonly kind: 'one'; readonly fits: (character: string) => boolean }
  /** Any number of characters, then the steps that follow. */
  | { readonly kind: 'many'; readonly fits: (character: string) => boolean }
  /** A whole number, written with at least so many digits. */
  | { readonly kind: 'number'; readonly from: number; readonly to: number; readonly digits: number }
  /** Nothing yet; goes on at each of these steps. */
  | { readonly kind: 'fork'; readonly next: readonly number[] };

/**
 * Reads a glob. Matching never goes back: each pair of a step and a place in the path is looked at once, so that it
 * takes as many turns as the two lengths multiplied, whatever the glob. (K. Thompson, Regular Expression Search
 * Algorithm, CACM 11/6, 1968.)
 * @returns in place of a glob the reason why it cannot be used.
 */
export function readGlob(written: string): Glob | { readonly problem: Localized } {
  if (written.length > longestGlob) return { problem: texts.long(written.length) };
  const [, marks = '', body = ''] = /^(!*)(.*)$/s.exec(written) ?? [];
  const reader = new GlobReader(body.replace(/^(?:\.\/)+/, ''));
  if (reader.read() > mostPatterns) return { problem: texts.many(written) };
  const isNegated = marks.length % 2 === 1;
  return { matches: (path) => reaches(reader.steps, path) !== isNegated };
}

/** Whether some way through the steps takes the whole path. */
function reaches(steps: readonly Step[], path: string): boolean {
  const width = path.length + 1;
  const seen = new Uint8Array((steps.length + 1) * width);
  const open: number[] = [];
  const go = (step: number, at: number): void => {
    const state = step * width + at;
    if (seen[state] === 1) return;
    seen[state] = 1;
    open.push(state);
  };
  go(0, 0);
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const [index, at] = [Math.floor(state / width), state % width];
    const step = steps[index];
    // A folder may be named with its slash.
    if (step === undefined) {
      if (at === path.length || (at === path.length - 1 && isSlash(path[at] ?? ''))) return true;
    } else if (step.kind === 'fork') for (const next of step.next) go(next, at);
    else if (step.kind === 'number') for (const end of numberEnds(step, path, at)) go(index + 1, end);
    else {
      if (step.kind === 'many') go(index + 1, at);
      if (at < path.length && step.fits(path[at] ?? '')) go(step.kind === 'many' ? index : index + 1, at + 1);
    }
  }
  return false;
}

/** Where a number that fits may end that begins at a place. */
function numberEnds(
  { from, to, digits }: Extract<Step, { kind: 'number' }>,
  path: string,
  at: number,
): readonly number[] {
  const [run = ''] = /^\d{0,16}/.exec(path.slice(at, at + 16)) ?? [];
  const ends: number[] = [];
  for (let length = 1; length <= run.length; length++) {
    const text = run.slice(0, length);
    const value = Number(text);
    if (value >= from && value <= to && text === String(value).padStart(digits, '0')) ends.push(at + length);
  }
  return ends;
}

function isSlash(character: string): boolean {
  return character === '/' || character === '\\';
}

const inName = (character: string): boolean => !isSlash(character);
const anything = (): boolean => true;

/** Turns the text of a glob into steps, and counts for how many patterns they stand. */
class GlobReader {
  readonly steps: Step[] = [];
  readonly #text: string;
  /** Where the braces that open at a place close; one that is missing here is a sign like any other. */
  readonly #closing: ReadonlyMap<number, number>;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#closing = closingBraces(text);
  }

  /** @returns how many patterns without braces these are; no more than a bit over the limit is counted. */
  read(end = this.#text.length, inBraces = false): number {
    let patterns = 1;
    while (this.#at < end && !(inBraces && this.#text[this.#at] === ',')) {
      patterns = Math.min(patterns * this.#readPart(), mostPatterns + 1);
    }
    return patterns;
  }

  #readPart(): number {
    const rest = this.#text.slice(this.#at);
    const character = rest[0] ?? '';
    const closing = this.#closing.get(this.#at);
    if (closing !== undefined) return this.#readBraces(closing);
    const [set] = character === '[' ? (/^\[[!^]?\]?(?:\\.|[^\]\\])*\]/s.exec(rest) ?? []) : [];
    if (set !== undefined) this.#take(set.length, { kind: 'one', fits: setOf(set) });
    else if (character === '*') this.#readStars(/^\*+/.exec(rest)?.[0].length ?? 1);
    else if (character === '?') this.#take(1, { kind: 'one', fits: inName });
    else if (character === '\\' && rest.length > 1) this.#take(2, literal(rest[1] ?? ''));
    else this.#take(1, literal(character));
    return 1;
  }

  #take(length: number, ...steps: readonly Step[]): void {
    this.#at += length;
    this.steps.push(...steps);
  }

  /** Two stars that are a name of their own go across folders; all others stay in theirs. */
  #readStars(count: number): void {
    const before = this.#text[this.#at - 1];
    const behind = this.#text[this.#at + count];
    const isName =
      (before === undefined || /[/{,]/.test(before)) && (behind === undefined || /[/},]/.test(behind));
    if (count !== 2 || !isName) {
      this.#take(count, { kind: 'many', fits: inName });
      return;
    }
    const isFolder = behind !== undefined && isSlash(behind);
    const here = this.steps.length;
    if (isFolder) {
      // No folder at all, or some with a slash behind.
      this.#take(count + 1, { kind: 'fork', next: [here + 1, here + 3] }, { kind: 'many', fits: anything });
      this.steps.push({ kind: 'one', fits: isSlash });
      return;
    }
    this.#take(count, { kind: 'many', fits: anything });
    // `a/**` is the folder itself as well.
    const slash = this.steps[here - 1];
    if (behind === undefined && here > 1 && slash?.kind === 'one' && slash.fits('/') && !slash.fits('a')) {
      this.steps.splice(here - 1, 0, { kind: 'fork', next: [here, here + 2] });
    }
  }

  #readBraces(closing: number): number {
    const inside = this.#text.slice(this.#at + 1, closing);
    const [, from, to] = /^(\d{1,15})\.\.(\d{1,15})$/.exec(inside) ?? [];
    if (from !== undefined && to !== undefined) return this.#readNumbers(from, to, inside.length + 2);
    const [, first, last] = /^([a-z])\.\.([a-z])$/i.exec(inside) ?? [];
    if (first !== undefined && last !== undefined) {
      const [low = '', high = ''] = [first, last].sort();
      this.#take(inside.length + 2, {
        kind: 'one',
        fits: (character) => character >= low && character <= high,
      });
      return 1 + high.charCodeAt(0) - low.charCodeAt(0);
    }
    return this.#readChoices(closing);
  }

  #readNumbers(left: string, right: string, length: number): number {
    const [from, to] = [Number(left), Number(right)].sort((one, other) => one - other);
    const step = { from: from ?? 0, to: to ?? 0, digits: Math.min(left.length, right.length) };
    this.#take(length, { kind: 'number', ...step });
    return 1 + step.to - step.from;
  }

  #readChoices(closing: number): number {
    const fork = this.steps.length;
    const begins: number[] = [];
    const ends: number[] = [];
    let patterns = 0;
    this.steps.push({ kind: 'fork', next: [] });
    while (this.#at < closing) {
      this.#at++;
      begins.push(this.steps.length);
      patterns += this.read(closing, true);
      ends.push(this.steps.length);
      this.steps.push({ kind: 'fork', next: [] });
    }
    this.#at = closing + 1;
    this.steps[fork] = { kind: 'fork', next: begins };
    for (const end of ends) this.steps[end] = { kind: 'fork', next: [this.steps.length] };
    return patterns;
  }
}

function literal(character: string): Step {
  const fits = isSlash(character) ? isSlash : (other: string) => other === character;
  return { kind: 'one', fits };
}

/** The characters that `[a-z_]` or `[!0-9]` means; a slash is never among them. */
function setOf(written: string): (character: string) => boolean {
  const [, negation = '', inside = ''] = /^\[([!^]?)(.*)\]$/s.exec(written) ?? [];
  const ranges = [...inside.matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gs)].map(([, from = '', to = from]) => {
    return [from.slice(-1), to.slice(-1)] as const;
  });
  const isIn = (character: string) => ranges.some(([from, to]) => character >= from && character <= to);
  return (character) => inName(character) && isIn(character) !== (negation !== '');
}

/** Opening brace → its closing one, for those that have one. */
function closingBraces(text: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') open.push(at);
    else if (text[at] === '}') {
      const start = open.pop();
      if (start !== undefined) closing.set(start, at);
    }
  }
  return closing;
}

const texts = {
  long: (length: number): Localized => ({
    en: `This glob has ${length} characters and is not used; the longest may have ${longestGlob}. Name fewer folders, or use *.`,
    zh: `该通配符长达 ${length} 个字符，不予采用（最长 ${longestGlob} 个字符）。请减少列举，或改用 *。`,
  }),
  many: (glob: string): Localized => ({
    en: `"${shortened(glob)}" stands for more than ${mostPatterns} patterns and is not used. Write * in place of braces.`,
    zh: `“${shortened(glob)}”展开后超过 ${mostPatterns} 种，不予采用。请用 * 代替花括号。`,
  }),
};

function shortened(glob: string): string {
  return glob.length <= 36 ? glob : `${glob.slice(0, 35)}…`;
}
