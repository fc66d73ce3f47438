import type { AsOf } from '../procedure/as-of.ts';
import type { UniqueNumber } from '../procedure/unique-numbers.ts';
import type { Tariff } from '../reference/tariff.ts';
import type { Localized } from '../text/localized.ts';
import type { HeldBaseline } from './baseline/baseline.ts';
import type { Finding } from './finding.ts';
import type { OtherCases } from './other-cases.ts';

/** What a rule knows about the world besides the case. */
export interface RuleContext extends AsOf {
  /** The other cases of the workspace; absent where a case is checked alone. */
  readonly siblings?: Siblings;
  /** The files that the case refers to; absent where no file can be reached. */
  readonly attachments?: Attachments;
  /** The national tariff, where a broker named one. */
  readonly tariff?: Tariff;
  /** Why there is none although one is named, the beginning of a sentence; no rule looks at it. */
  readonly tariffProblem?: Localized;
  /** Findings that were there before; the runner marks them, and no rule looks at it. */
  readonly baseline?: HeldBaseline;
  /** Codes of the rules that somebody asks for by name; these say what they keep to themselves by default. */
  readonly asked?: ReadonlySet<string>;
  /** For a rule that runs `last`: what the others found, and which waiver silenced it. */
  readonly found?: readonly Finding[];
}

/** What the other cases of the workspace say, as far as rules and completion across files need it. */
export interface Siblings {
  /** The cases that give a number which this case alone may give; of a house bill those of other clients. */
  alsoGiving(number: UniqueNumber): OtherCases;
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
