import type { Span } from '../../text/span.ts';

/**
 * `property`: an anchor, a tag, the head of a block scalar, or a piece of a value, whose blanks are left alone; `block`: the
 * lines of a block scalar.
 */
export type AtomRole =
  | 'key'
  | 'value'
  | 'block'
  | 'colon'
  | 'dash'
  | 'comma'
  | 'open'
  | 'close'
  | 'comment'
  | 'property';

/** Something of a YAML text that is never changed: what formatting may change are the blanks between two of them. */
export interface Atom {
  readonly span: Span;
  readonly role: AtomRole;
  /** Where it belongs if it is the first of its line; undefined where it keeps its distance from its owner. */
  readonly column: number | undefined;
  /** The key, the dash or the bracket that it moves with where it stands on another line. */
  readonly owner: Atom | undefined;
  /** Of a bracket: whether it is one of a mapping, `{`, or of a list, `[`. */
  readonly bracket?: 'mapping' | 'list';
}
