import type { At } from '../case/model.ts';
import type { CalendarDay } from '../reference/calendar-day.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Position } from '../text/line-index.ts';
import type { Localized } from '../text/localized.ts';
import type { CountedSeverity, Severity } from './severity.ts';

/** One thing that is wrong with a case: plain data, in both languages, that every mouth can show. */
export interface Finding extends At {
  /** Code of the rule that reports it, such as `goods/hs-code`. */
  readonly code: string;
  /** Which of the rule's messages it is. */
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: Localized;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** The waiver that silences it; it then counts apart, and only reports show it. */
  readonly waived?: WaivedBy;
  /** Set where the baseline of the cases holds it; the command line then does not fail for it. */
  readonly known?: true;
}

/** Whether a rule threw instead of judging: what it would have found is missing. */
export function isCrash({ messageId }: Finding): boolean {
  return messageId === crashId;
}

/** Message of the finding that stands for a rule that threw. */
export const crashId = 'crash';

/** A finding that asks for attention. */
export type CountedFinding = Finding & { readonly severity: CountedSeverity };

/** Who accepted a finding, why, and until when (the end of that day in China); without an end if undefined. */
export interface WaivedBy {
  readonly reason: string;
  readonly approvedBy: string;
  readonly until: CalendarDay | undefined;
}

/** An edit that removes its finding. */
export interface Fix {
  readonly title: Localized;
  readonly edits: readonly TextEdit[];
  /** For a fix of a `safe` rule that is none itself: one of several readings, or one by which something is lost. */
  readonly safety?: 'suggestion';
}

/** A fix by which a word would be lost is a suggestion; one that loses nothing (`lost` is undefined) stays as it is. */
export function heldBack(fix: Fix, lost: string | undefined): Fix {
  return lost === undefined ? fix : { ...fix, safety: 'suggestion' };
}

/** Another place that belongs to a finding, such as the other end of a mismatch. */
export interface Related extends At {
  readonly message: Localized;
  /** Set where the place stands in another case; span and path are then of that one. */
  readonly elsewhere?: Elsewhere;
}

/** A place in another file, which the mouths can show without reading that file. */
export interface Elsewhere {
  /** As the mouth names files: a path, a URI. */
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}
