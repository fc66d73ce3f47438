import type { At } from '../case/model.ts';
import { fileName } from '../text/file-name.ts';
import type { Localized } from '../text/localized.ts';
import type { Elsewhere, Related } from './finding.ts';

/** A place in another case. */
export interface OtherPlace extends At {
  readonly elsewhere: Elsewhere;
}

/** The other cases that give the same number. However many there are, a finding shows a few of them and counts the rest. */
export interface OtherCases {
  /** At most `shownPlaces`. */
  readonly places: readonly OtherPlace[];
  /** How many there are in all; more than `mostCounted` are not counted. */
  readonly count: number;
}

export const noOtherCases: OtherCases = { places: [], count: 0 };

/** Places that a finding shows. All cases of a group that is larger differ in them, so that a change concerns a few only. */
export const shownPlaces = 3;

/** Beyond this a message says "more than". */
const mostNamed = 1000;

/** Above this number the messages of all cases are the same. */
export const mostCounted = mostNamed + shownPlaces + 1;

/** The related places of a finding; the last one says how many more there are. */
export function relatedCases({ places, count }: OtherCases, message: Localized): Related[] {
  const more = furtherCases(count - places.length);
  return places.map((place, index) => {
    const isLast = index === places.length - 1;
    return { ...place, message: isLast ? { en: message.en + more.en, zh: message.zh + more.zh } : message };
  });
}

/**
 * The other cases in a sentence: "b.case.yaml", "b.case.yaml and 297 more". What follows in Chinese needs no blank of its
 * own.
 */
export function namedCases({ places, count }: OtherCases): Localized {
  const name = fileName(places[0]?.elsewhere.file ?? '');
  const more = count - 1;
  if (more <= 0) return { en: name, zh: `${name} ` };
  const total = more > mostNamed ? `${mostNamed} 多个案卷` : `${count} 个案卷`;
  return { en: `${name} and ${counted(more)} more`, zh: `${name} 等 ${total}` };
}

function furtherCases(more: number): Localized {
  if (more <= 0) return { en: '', zh: '' };
  const zh = more > mostNamed ? `${mostNamed} 多个` : `${more} 个`;
  return { en: ` (and ${counted(more)} more)`, zh: `（另有 ${zh}案卷）` };
}

function counted(more: number): string {
  return more > mostNamed ? 'more than 1,000' : more.toLocaleString('en');
}
