import type { FormatPath } from '../../format/names.ts';
import type { Span } from '../../text/span.ts';

/** What is being written at an offset of a case. */
export interface CaseCursor {
  /** Canonical names and item numbers (0 for any) on the way: to the section or list of a new entry, or to a value itself. */
  readonly path: FormatPath;
  /** An entry of its own (a name of a section, an item of a list), or the value behind a colon or in brackets. */
  readonly writes: 'entry' | 'value';
  readonly style: 'block' | 'flow';
  /** The token as far as it is there, with its quotes. */
  readonly span: Span;
  /** Whether a list dash stands in front of the entry. */
  readonly behindDash: boolean;
  /** Whether the name has its colon already. */
  readonly hasColon: boolean;
  /** Whether the lines below belong to what is being written. */
  readonly hasBlock: boolean;
  /** What has to stand in front: a blank, where a colon or a comma has none behind it. */
  readonly gap: '' | ' ';
  /** Column of the names beside; what goes below a name is indented by two more. */
  readonly column: number;
  /** What stands beside the token in the same section or list. */
  readonly beside: readonly Neighbour[];
}

/** An entry or an item beside the one that is being written. */
export interface Neighbour {
  /** As written; empty for an item of a list. */
  readonly name: string;
  /** As written, without quotes. */
  readonly value: string;
}
