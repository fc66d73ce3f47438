import type { Localized } from '../../text/localized.ts';

/** One of several answers. */
export interface Choice {
  readonly value: string;
  readonly label: Localized;
  readonly detail?: Localized;
}

/** Something that the user is asked for before a case is written. */
export interface Question {
  /** The path that the answer fills, such as `nodes.application.receipt.number`, or a name of the form's own. */
  readonly name: string;
  readonly title: Localized;
  /** An empty answer leaves the entry open. */
  readonly optional: boolean;
  /** The answer that stands there to begin with. */
  readonly suggested?: string;
  /** Answers to choose from; others may be typed where `open`. */
  readonly choices?: readonly Choice[];
  readonly open?: boolean;
}

/** What was answered, by the names of the questions; one that was left open is absent. */
export type Answers = Readonly<Record<string, string>>;
