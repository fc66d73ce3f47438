import type { Localized } from '../text/localized.ts';
import { chapterLabels } from './harmonized-system-chapters.ts';
import { nomenclature } from './harmonized-system-data.ts';

/**
 * How far a commodity code is known to the Harmonized System 2022 (World Customs Organization). Its first six digits
 * are international; what follows is the nation's own and changes several times a year.
 */
export interface Classification {
  /** Digits that the nomenclature knows: none, the chapter, the heading, or the subheading. */
  readonly known: 0 | 2 | 4 | 6;
  /** Digits that could be looked up: `known` is smaller where the code is wrong. */
  readonly asked: 0 | 2 | 4 | 6;
  /** Chapters 98 and 99 are left to each nation, so that any digits are known there. */
  readonly national: boolean;
}

/** Looks up a code of any length, given as digits alone. */
export function classify(digits: string): Classification {
  const asked = digits.length >= 6 ? 6 : digits.length >= 4 ? 4 : digits.length >= 2 ? 2 : 0;
  const national = /^9[89]\d*$/.test(digits);
  if (asked === 0 || national) return { known: asked, asked, national };
  const heading = headingExists(digits.slice(0, 4));
  if (asked === 6 && subheadingExists(digits.slice(0, 6))) return { known: 6, asked, national };
  if (asked >= 4 && heading) return { known: 4, asked, national };
  return { known: chapterExists(digits.slice(0, 2)) ? 2 : 0, asked, national };
}

/** Whether the Harmonized System knows every digit of a code that it could know. */
export function isKnown(digits: string): boolean {
  const { known, asked } = classify(digits);
  return known === asked;
}

/** Whether the two digits are a chapter in use: 01 to 97 without 77, and the national 98 and 99. */
export function chapterExists(chapter: string): boolean {
  return chapters().has(chapter) || chapter === '98' || chapter === '99';
}

/** What a chapter holds, in a few words: "cereals", "谷物"; undefined for digits that no chapter has. */
export function chapterLabel(chapter: string): Localized | undefined {
  return chapterLabels[chapter];
}

/** Whether the four digits are a heading of the Harmonized System 2022. */
export function headingExists(heading: string): boolean {
  return heading.length === 4 && subheadingsOf(heading) !== undefined;
}

/** Whether the six digits are a subheading of the Harmonized System 2022. */
export function subheadingExists(subheading: string): boolean {
  return subheading.length === 6 && (subheadingsOf(subheading.slice(0, 4))?.has(subheading) ?? false);
}

/** The codes one level further that begin with some digits: chapters, headings of a chapter, subheadings of a heading. */
export function continuations(digits: string): readonly string[] {
  const headings = chapters().get(digits.slice(0, 2));
  const further =
    digits.length < 2
      ? chapters().keys()
      : digits.length < 4
        ? headings?.keys()
        : subheadingsOf(digits.slice(0, 4))?.values();
  return [...(further ?? [])].filter((code) => code.startsWith(digits));
}

/**
 * Codes that exist, near a code that does not: the first six digits (four of a shorter code) replaced, the rest kept.
 * Best first, at most three: two neighbours swapped, since chance rarely makes such a pair; one digit of the
 * subheading mistyped; other subheadings of the heading; one digit of the heading mistyped. Among equals the later place
 * goes first, because the goods then stay closest.
 */
export function nearest(digits: string): readonly string[] {
  if (!/^\d{4,}$/.test(digits) || classify(digits).national) return [];
  const length = digits.length >= 6 ? 6 : 4;
  const exists = length === 6 ? subheadingExists : headingExists;
  const typed = digits.slice(0, length);
  if (exists(typed)) return [];
  const heading = typed.slice(0, 4);
  const oneDigitChanged = withOneDigitChanged(typed);
  const candidates = [
    ...withNeighboursSwapped(typed),
    ...oneDigitChanged.filter((candidate) => candidate.startsWith(heading)),
    ...(length === 6 ? closestFirst(typed, [...(subheadingsOf(heading) ?? [])]) : []),
    ...oneDigitChanged,
  ];
  return [...new Set(candidates.filter(exists))]
    .slice(0, 3)
    .map((candidate) => candidate + digits.slice(length));
}

type Headings = ReadonlyMap<string, ReadonlySet<string>>;

function subheadingsOf(heading: string): ReadonlySet<string> | undefined {
  return chapters().get(heading.slice(0, 2))?.get(heading);
}

let read: ReadonlyMap<string, Headings> | undefined;

/** Chapter → heading → its subheadings, read from the data once. */
function chapters(): ReadonlyMap<string, Headings> {
  read ??= new Map(nomenclature.split('\n').map(readChapter));
  return read;
}

function readChapter(line: string): [string, Headings] {
  const [chapter = '', ...words] = line.split(' ');
  const headings = words.map((word): [string, ReadonlySet<string>] => {
    const heading = chapter + word.slice(0, 2);
    const endings = word.slice(2).match(/\d\d/g) ?? [];
    return [heading, new Set(endings.map((ending) => heading + ending))];
  });
  return [chapter, new Map(headings)];
}

/** The last pair first. */
function withNeighboursSwapped(digits: string): string[] {
  return [...digits]
    .slice(1)
    .map((digit, index) => digits.slice(0, index) + digit + digits.charAt(index) + digits.slice(index + 2))
    .reverse();
}

/** The last place first; in one place, the numerically closest digit first. */
function withOneDigitChanged(digits: string): string[] {
  return [...digits]
    .map((typed, index) =>
      closestFirst(
        typed,
        [...'0123456789'].filter((digit) => digit !== typed),
      ).map((digit) => digits.slice(0, index) + digit + digits.slice(index + 1)),
    )
    .reverse()
    .flat();
}

function closestFirst(typed: string, numbers: string[]): string[] {
  const distance = (number: string) => Math.abs(Number(number) - Number(typed));
  return numbers.sort((left, right) => distance(left) - distance(right));
}
