import type { Field } from '../../case/model.ts';
import type { Localized } from '../../text/localized.ts';

/** A few words behind a value of the case that say what is not written there. */
export interface Hint {
  /** The value behind which they stand. */
  readonly field: Field;
  readonly label: Localized;
  /** More of it, as Markdown. */
  readonly tooltip: Localized;
  /** The figures of the label: where a comment on the line has them all, it says the same. */
  readonly figures: readonly number[];
}
