import type { At } from './case/model.ts';
import type { CalendarDay } from './reference/calendar-day.ts';
import type { CountedSeverity, Fix, Related, Severity } from './rules/rule.ts';
import type { Localized } from './text/localized.ts';

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

/** A finding that asks for attention. */
export type CountedFinding = Finding & { readonly severity: CountedSeverity };

/** Who accepted a finding, why, and until when (the end of that day in China); without an end if undefined. */
export interface WaivedBy {
  readonly reason: string;
  readonly approvedBy: string;
  readonly until: CalendarDay | undefined;
}
