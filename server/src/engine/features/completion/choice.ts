import type { CaseCompletion } from './completion.ts';

/** A value that a field can take, not yet written as YAML. */
export interface Choice {
  readonly text: string;
  readonly kind: CaseCompletion['kind'];
  /** What it stands for, in a few words. */
  readonly detail?: string | undefined;
  /** What is shown in place of the value. */
  readonly label?: string | undefined;
  /** Further words by which it is found. */
  readonly words?: string;
  /** Whether more of the value is still to be typed behind it. */
  readonly isBeginning?: true;
}

/** What a field can take, the likeliest first. */
export interface Choices {
  readonly choices: readonly Choice[];
  readonly isIncomplete?: boolean;
}
