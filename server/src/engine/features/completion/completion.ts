import type { CaseFile } from '../../case/case-file.ts';
import type { Finding } from '../../checks/finding.ts';
import type { RuleContext } from '../../checks/rule-context.ts';
import type { Language } from '../../text/localized.ts';
import type { Span } from '../../text/span.ts';
import type { CaseCursor } from './cursor.ts';
import type { Insert } from './insert.ts';

/** Something that can be written at the cursor of a case. */
export interface CaseCompletion {
  readonly label: string;
  /** A few words behind the label. */
  readonly detail: string | undefined;
  readonly kind: 'name' | 'section' | 'draft' | 'word' | 'code' | 'reference' | 'date' | 'text';
  /** What it is, in plain text. */
  readonly about: string | undefined;
  readonly insert: Insert;
  /** What the inserted text takes the place of; it holds the cursor and lies on one line. */
  readonly span: Span;
  /** What is compared with the typed text: the inserted words, then other names of the same thing. */
  readonly filter: string;
  /** Whether something is to be chosen next, where it ends. */
  readonly goesOn: boolean;
}

/** Everything that fits, the likeliest first. */
export interface CaseCompletions {
  readonly items: readonly CaseCompletion[];
  /** Whether there is more once more is typed. */
  readonly isIncomplete: boolean;
}

/** What is asked: at which cursor of which case, and in which language to answer. */
export interface Asked {
  readonly file: CaseFile;
  readonly cursor: CaseCursor;
  /** What stands of the token in front of the cursor. */
  readonly typed: string;
  readonly findings: readonly Finding[];
  readonly context: RuleContext;
  readonly language: Language;
}
