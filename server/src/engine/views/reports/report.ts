import type { CalendarDay } from '../../reference/calendar-day.ts';
import type { Language } from '../../text/localized.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { ChecksumList } from './archive/checksums.ts';

/**
 * A report before it is rendered: plain data in one language, every text as it is meant to be read. Nothing in it is
 * markup; a renderer escapes for its own format.
 */
export interface Report {
  readonly language: Language;
  /** A file name without folder and extension, such as `AC-2026-0417-compliance-2026-05-20`. */
  readonly fileName: string;
  readonly title: string;
  readonly asOf: CalendarDay;
  /** What the report rests on: its day, the version of the rules, the calendar. */
  readonly basis: readonly string[];
  readonly verdict: Verdict;
  readonly blocks: readonly Block[];
  /** It has to fit on one sheet of paper. */
  readonly onePage?: true;
  /** Said in small print at the end. */
  readonly footnote: string;
  /** What a spreadsheet gets, one sheet each; CSV holds the first alone. Empty where the report is no table. */
  readonly sheets: readonly Table[];
  /** The files of an archive with their hashes; present in an archive manifest alone. */
  readonly checksums?: ChecksumList;
}

/** How something stands: in order, to be looked after, or wrong. */
export type Tone = 'good' | 'attention' | 'bad';

/** The one sentence that a report comes down to. */
export interface Verdict {
  readonly tone: Tone;
  readonly text: string;
}

export type Block = Heading | Paragraph | Facts | Items | Table | TimelineFigure;

export interface Heading {
  readonly kind: 'heading';
  /** 2 below the title, 3 below that. */
  readonly level: 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** Names with their values. */
export interface Facts {
  readonly kind: 'facts';
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly value: Cell;
}

/** Sentences one below the other, each with what belongs to it. */
export interface Items {
  readonly kind: 'items';
  readonly items: readonly Item[];
}

export interface Item {
  readonly text: string;
  readonly tone?: Tone;
  /** Code of a rule, and where it was broken. */
  readonly code?: string;
  readonly place?: string;
  readonly details: readonly Detail[];
}

export interface Detail {
  readonly label: string;
  readonly text: string;
}

export interface Table {
  readonly kind: 'table';
  /** What the rows are, for the sheet and for screen readers. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The timeline of the case, drawn where a format can draw. */
export interface TimelineFigure {
  readonly kind: 'timeline';
  readonly timeline: Timeline;
}

/** One value of a table, with its type: a code of digits is no number, a day is no text. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly day: CalendarDay };
