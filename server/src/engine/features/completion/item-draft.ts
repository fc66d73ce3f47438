import type { NewValue } from '../../edit/yaml-text.ts';

/** One or several items of a list, ready but for what only the user knows. */
export interface ItemDraft {
  readonly label: string;
  readonly detail?: string;
  /** Further words by which it is found. */
  readonly words?: string;
  readonly values: readonly NewValue[];
  /** Written in braces where no item stands in the list yet. */
  readonly isOnOneLine: boolean;
}
