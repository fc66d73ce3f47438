import type { CaseFile } from '../case/case-file.ts';
import type { Field } from '../case/model.ts';
import type { CalendarDay } from '../reference/calendar-day.ts';
import { isEarlier, type Step, stepsBefore, stepsOf } from './steps.ts';

/** Two steps whose days run backwards. */
export interface Reversal {
  /** The one of the two that is most likely mistyped, since it contradicts the most others. */
  readonly wrong: Step;
  readonly other: Step;
  /** The one that has to come first, and the one that has to come later; `wrong` and `other` are these two. */
  readonly first: Step;
  readonly later: Step;
  /** These two contradict each other alone, so that either may be the wrong one. */
  readonly alone: boolean;
}

/** What is wrong with the days on which things were done. */
export interface Chronology {
  /** Done on a day that is yet to come. */
  readonly future: readonly Step[];
  readonly reversals: readonly Reversal[];
  /** The fields of all of these: nothing can be counted from them, or to them. */
  readonly doubtful: ReadonlySet<Field>;
}

const known = new WeakMap<CaseFile, { readonly today: CalendarDay; readonly chronology: Chronology }>();

/** Judges the days of a case as of today; counted once a case and day. */
export function chronologyOf(file: CaseFile, today: CalendarDay): Chronology {
  const earlier = known.get(file);
  if (earlier?.today === today) return earlier.chronology;
  const chronology = judge(stepsOf(file), today);
  known.set(file, { today, chronology });
  return chronology;
}

/** The day of a date of the case; undefined where it is absent, unreadable or contradicts the others. */
export function soundDay(
  file: CaseFile,
  field: Field<CalendarDay> | undefined,
  today: CalendarDay,
): CalendarDay | undefined {
  if (field?.value === undefined || chronologyOf(file, today).doubtful.has(field)) return undefined;
  return field.value;
}

function judge(steps: readonly Step[], today: CalendarDay): Chronology {
  const future = steps.filter((step) => step.day > today);
  const reversals = reversalsOf(steps.filter((step) => step.day <= today));
  const doubtful = new Set(future.map(({ field }) => field));
  for (const { wrong, other, alone } of reversals) {
    doubtful.add(wrong.field);
    // The archive comes after everything else: a wrong day of it casts no doubt on what it records.
    if (alone && wrong.field.place.path !== 'nodes.archive.archivedOn') doubtful.add(other.field);
  }
  return { future, reversals, doubtful };
}

/** Takes out the day that contradicts the most others until none does; of two, the one that comes later. */
function reversalsOf(steps: readonly Step[]): readonly Reversal[] {
  const lastFirst = [...steps].reverse();
  let pairs = steps.flatMap((later) =>
    [...stepsBefore(later)]
      .filter((first) => isEarlier(later, first) && steps.includes(first))
      .map((first) => ({ first, later })),
  );
  const reversals: Reversal[] = [];
  while (pairs.length > 0) {
    const counts = new Map<Step, number>();
    for (const step of pairs.flatMap(({ first, later }) => [first, later])) {
      counts.set(step, (counts.get(step) ?? 0) + 1);
    }
    const most = Math.max(...counts.values());
    const wrong = lastFirst.find((step) => counts.get(step) === most);
    const own = pairs.filter(({ first, later }) => first === wrong || later === wrong);
    const [pair] = own;
    if (wrong === undefined || pair === undefined) break;
    const other = pair.first === wrong ? pair.later : pair.first;
    reversals.push({ ...pair, wrong, other, alone: own.length === 1 });
    pairs = pairs.filter((candidate) => !own.includes(candidate));
  }
  return reversals;
}
