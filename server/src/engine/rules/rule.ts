import type { HeldBaseline } from '../baseline/baseline.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { At } from '../case/model.ts';
import type { Finding } from '../finding.ts';
import type { CalendarDay } from '../reference/calendar-day.ts';
import type { Tariff } from '../reference/tariff.ts';
import type { WorkingCalendar } from '../reference/working-days.ts';
import type { Settings } from '../settings/settings.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Position } from '../text/line-index.ts';
import type { Localized } from '../text/localized.ts';

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** What asks for attention, and is counted and listed: a mere hint shows in the text of the case alone. */
export const countedSeverities = ['error', 'warning', 'information'] as const satisfies readonly Severity[];
export type CountedSeverity = (typeof countedSeverities)[number];

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

/** What a rule knows about the world besides the case. */
export interface RuleContext {
  /** The day of the check, in China. */
  readonly today: CalendarDay;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  /** The other cases of the workspace; absent where a case is checked alone. */
  readonly siblings?: Siblings;
  /** The files that the case refers to; absent where no file can be reached. */
  readonly attachments?: Attachments;
  /** The national tariff, where a broker named one. */
  readonly tariff?: Tariff;
  /** Findings that were there before; the runner marks them, and no rule looks at it. */
  readonly baseline?: HeldBaseline;
  /** For a rule that runs `last`: what the others found, and which waiver silenced it. */
  readonly found?: readonly Finding[];
}

/** A place in another case. */
export interface OtherPlace extends At {
  readonly elsewhere: Elsewhere;
}

/** What the other cases of the workspace say, as far as rules and completion across files need it. */
export interface Siblings {
  /** Where else a case number stands. */
  withCaseId(caseId: string): readonly OtherPlace[];
  /** Where else a certificate number stands as the certificate of a case. */
  withCertificate(number: string): readonly OtherPlace[];
  /** The commodity codes of their goods, each once, with the name of one product. */
  usedHsCodes(): readonly UsedHsCode[];
}

/** A commodity code of ten digits that a case gives one of its goods. */
export interface UsedHsCode {
  readonly code: string;
  /** Empty where the goods have no name. */
  readonly name: string;
}

/** The files beside a case. */
export interface Attachments {
  /** Looks a path up, relative to the case file; `unknown` where it cannot be looked up. */
  look(path: string): 'there' | 'absent' | 'outside' | 'unknown';
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
