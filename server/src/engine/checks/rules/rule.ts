import type { CaseFile } from '../../case/case-file.ts';
import type { At } from '../../case/model.ts';
import type { Localized } from '../../text/localized.ts';
import type { Fix, Related } from '../finding.ts';
import type { RuleContext } from '../rule-context.ts';
import type { Severity } from '../severity.ts';

/** Where a rule comes from, so that a house rule is never shown as law. */
export type Basis =
  /** The house procedure (SOP) for agency certificates; `statement` is the point of it. */
  | { readonly kind: 'procedure'; readonly statement: Localized }
  /** A published standard or statute, named so that it can be looked up. */
  | { readonly kind: 'standard'; readonly statement: Localized }
  /** What customs and careful brokers do, without a text that says so. */
  | { readonly kind: 'practice'; readonly statement: Localized }
  /** The case-file format or YAML itself. */
  | { readonly kind: 'format'; readonly statement: Localized };

/**
 * Whether findings of a rule bring a fix, and of which sort: a `safe` fix changes the form alone and may be
 * applied to all at once; a `suggestion` changes what the case says and is chosen one at a time.
 */
export interface FixPolicy {
  readonly offered: 'always' | 'sometimes' | 'never';
  readonly safety?: 'safe' | 'suggestion';
}

/** The texts of a rule: one function a message, its arguments typed, both languages side by side. */
export type Messages = Readonly<Record<string, (...figures: never[]) => Localized>>;

/** What a finding may carry besides its message and its place. */
export interface Extras {
  /** Where this finding weighs otherwise than the rule's default. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** Reports one finding: message and place always, the rest where there is some. */
export type Report<Texts extends Messages> = <Id extends keyof Texts & string>(
  id: Id,
  figures: Parameters<Texts[Id]>,
  at: At,
  extras?: Extras,
) => void;

/** Texts for the hover and the rule page; the rule, run on them alone, finds one thing in `bad` and none in `good`. */
export interface Documentation {
  /** The rule as a heading: "The HS code has ten digits". */
  readonly title: Localized;
  /** Why it matters, in a sentence or two. */
  readonly why: Localized;
  /** What happens if nothing is done. */
  readonly consequence: Localized;
  /** What to do about it. */
  readonly remedy: Localized;
  /** The smallest excerpt of a case that shows it, as of 20 May 2026. */
  readonly bad: string;
  readonly good: string;
  /** The day of the examples, `YYYY-MM-DD`, where it is not 20 May 2026. */
  readonly asOf?: string;
  /** Another case in the same workspace, for a rule that compares cases. */
  readonly neighbour?: string;
}

/** Everything there is to know about a rule, as its file defines it. */
export interface RuleDefinition<Texts extends Messages> {
  readonly code: string;
  /** Version of Certcase that brought it. */
  readonly since: string;
  readonly severity: Severity;
  readonly fix: FixPolicy;
  readonly basis: Basis;
  /** Paths of the format that it watches, items without index: `goods[].hsCode`. */
  readonly watches: readonly string[];
  readonly messages: Texts;
  readonly documentation: Documentation;
  /** True for a rule that looks at what the others found. */
  readonly last?: true;
  check(file: CaseFile, report: Report<Texts>, context: RuleContext): void;
}

/** A rule as the runner sees it: which messages it has is its own affair. */
export interface Rule extends Omit<RuleDefinition<Messages>, 'messages' | 'check'> {
  readonly messages: Readonly<Record<string, (...figures: readonly unknown[]) => Localized>>;
  check(file: CaseFile, report: AnyReport, context: RuleContext): void;
}

export type AnyReport = (id: string, figures: readonly unknown[], at: At, extras?: Extras) => void;

/** Checks a rule against the types of its own messages; the value is a rule file's default export. */
export function defineRule<const Texts extends Messages>(rule: RuleDefinition<Texts>): Rule {
  return rule as unknown as Rule;
}
