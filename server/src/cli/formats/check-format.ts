import type { CheckedFile } from '../checked-file.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Tally } from '../tally.ts';

/** A form in which `certcase check` answers. */
export interface CheckFormat {
  /** One file, put into words as soon as it is checked, so that no text has to be kept longer. */
  file(checked: CheckedFile): string;
  /** Everything that goes to standard output, from what `file` gave, in the order of the paths. */
  whole(files: readonly string[], total: Tally): string;
}

export type CheckFormatter = (surroundings: Surroundings) => CheckFormat;
