import type { Span } from '../text/span.ts';
import type { AnyLocated, AnySection, Field } from './model.ts';
import type { TidyForm } from './normalise/reading.ts';
import type { SyntaxProblem } from './yaml/syntax-problem.ts';
import type { Entry, ScalarNode } from './yaml/tree.ts';

/** What the reader met on its way through the text; each kind is put into words by one rule. */
export type ReadingProblem =
  | { readonly kind: 'syntax'; readonly problem: SyntaxProblem }
  | { readonly kind: 'missing'; readonly section: AnySection; readonly name: string }
  | { readonly kind: 'missing-item'; readonly list: AnyLocated }
  | { readonly kind: 'invalid'; readonly located: AnyLocated; readonly expected: Expected }
  | { readonly kind: 'ambiguous'; readonly field: Field; readonly readings: readonly TidyForm[] }
  | { readonly kind: 'untidy'; readonly field: Field; readonly tidy: TidyForm }
  | {
      readonly kind: 'unknown-key';
      readonly section: AnySection;
      readonly entry: Entry;
      /** The name that was most likely meant and does not stand in the section; undefined where none is near. */
      readonly meant: string | undefined;
    }
  | {
      readonly kind: 'duplicate-key';
      readonly section: AnySection;
      readonly entry: Entry;
      readonly canonical: string;
      readonly first: Entry;
    }
  | {
      readonly kind: 'alias-key';
      readonly section: AnySection;
      readonly entry: Entry;
      readonly canonical: string;
      /** `full-width` where the key is the canonical one but for its characters. */
      readonly because: 'full-width' | 'alias';
    }
  | {
      /** One item of a list holds several, with something else than YAML's comma between them. */
      readonly kind: 'joined-items';
      readonly list: AnyLocated;
      /** The item as written. */
      readonly node: ScalarNode;
      /** What stands between the items, with the blanks around it. */
      readonly joints: readonly Span[];
      readonly because: 'full-width' | 'code';
    };

/** What should have stood where something else does. */
export type Expected = 'section' | 'list' | 'single-value' | Field['facts']['kind'];
