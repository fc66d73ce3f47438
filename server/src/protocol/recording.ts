import type { CountedSeverity } from '../engine/checks/severity.ts';
import type { NodeName } from '../engine/format/nodes.ts';
import type { PaperKind } from '../engine/recording/paper-kinds.ts';
import type { TextEdit } from '../engine/text/edit.ts';
import type { Span } from '../engine/text/span.ts';
import type { RequestName } from './request.ts';

export type { NodeName, PaperKind, Span, TextEdit };

/** What came in: text, or a file. */
export type PaperSource =
  | { readonly text: string }
  | {
      readonly fileName: string;
      /** Its bytes in base64. */
      readonly bytes: string;
    };

/** What some text or a file is, and to which cases it may belong. Nothing is guessed: what is unclear is left to the user. */
export const recogniseRequest: RequestName<RecogniseParams, RecogniseAnswer> = 'certcase/recognise';

export interface RecogniseParams {
  readonly source: PaperSource;
}

export interface RecogniseAnswer {
  readonly papers: readonly RecognisedPaper[];
  /** Why there is none: a scan without text, a file that is no text. */
  readonly problem?: string;
  /** Every case that is known, for whoever has to choose. */
  readonly cases: readonly KnownCase[];
}

export interface KnownCase {
  readonly uri: string;
  readonly caseId: string;
  readonly client: string;
}

export interface RecognisedPaper {
  /** Undefined where the user has to say. */
  readonly kind?: PaperKind;
  /** All kinds, the ones that come into question first. */
  readonly kinds: readonly { readonly kind: PaperKind; readonly title: string }[];
  /** A sentence: why it is taken for that, or why not. */
  readonly because: string;
  /** The case that is clearly meant. */
  readonly uri?: string;
  /** The cases that it names, the surest first. */
  readonly named: readonly { readonly uri: string; readonly because: string }[];
}

/** How a case looks with a paper in it; null where the case is not open. */
export const recordRequest: RequestName<RecordParams, RecordAnswer | null> = 'certcase/record';

export interface RecordParams {
  readonly textDocument: { readonly uri: string };
  readonly source: PaperSource;
  /** Which of the papers in the source, from 0. */
  readonly paper: number;
  readonly kind: PaperKind;
}

/** Edits of one version of a document. */
export interface ProposedEdits {
  readonly version: number;
  /** None where nothing changes. */
  readonly edits: readonly TextEdit[];
}

export interface RecordAnswer extends ProposedEdits {
  readonly caseId: string;
  /** "Application receipt", "申请回执". */
  readonly title: string;
  /** The whole text with the edits in it. */
  readonly text: string;
  readonly values: readonly RecordedValue[];
  /** Sentences on what stands on the paper and could not be taken. */
  readonly unclear: readonly string[];
}

export interface RecordedValue {
  readonly label: string;
  readonly outcome: 'new' | 'replaced' | 'same' | 'blocked';
  /** What stands there now. */
  readonly before?: string;
  readonly after: string;
}

/** Records that the customs receipt was looked up just now; null where the case is not open. */
export const receiptCheckRequest: RequestName<DocumentParams, ReceiptCheckAnswer | null> =
  'certcase/receiptCheck';

export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** Without edits where it is refused; the message then says why. */
export interface ReceiptCheckAnswer extends ProposedEdits {
  readonly message: string;
}

/** Something to ask the user; the answer is checked by `answerRequest`. */
export interface FormQuestion {
  readonly name: string;
  readonly title: string;
  readonly optional: boolean;
  readonly suggested?: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Whether another answer than the choices may be typed. */
  readonly open: boolean;
}

/** By the names of the questions; empty for one that was left open. */
export type FormAnswers = Readonly<Record<string, string>>;

/** Whether a typed answer can be taken. */
export const answerRequest: RequestName<AnswerParams, AnswerAnswer> = 'certcase/answer';

export interface AnswerParams {
  /** The case, or the file that it will be. */
  readonly uri: string;
  readonly name: string;
  readonly text: string;
}

export interface AnswerAnswer {
  /** Why it cannot be taken. */
  readonly problem?: string;
  /** What is worth knowing about it. */
  readonly hint?: string;
}

/** The nodes that can be completed now and what has to be known for each; null where the case is not open. */
export const completableRequest: RequestName<DocumentParams, readonly CompletableNode[] | null> =
  'certcase/completableNodes';

export interface CompletableNode {
  readonly node: NodeName;
  readonly title: string;
  /** How it stands: "In progress, 2 working days left". */
  readonly state: string;
  /** What to ask first; the answers decide what follows. */
  readonly questions: readonly FormQuestion[];
}

/** What is still to be asked about a node; null where the case is not open. */
export const nodeQuestionsRequest: RequestName<CompleteNodeParams, readonly FormQuestion[] | null> =
  'certcase/nodeQuestions';

/** How a case looks with a node completed in it. */
export const completeNodeRequest: RequestName<CompleteNodeParams, CompleteNodeAnswer | null> =
  'certcase/completeNode';

export interface CompleteNodeParams {
  readonly textDocument: { readonly uri: string };
  readonly node: NodeName;
  readonly answers: FormAnswers;
}

export interface CompleteNodeAnswer extends ProposedEdits {
  /** Whether the node is over once the edits are applied. */
  readonly isCompleted: boolean;
  /** What is still to be done about the node once the edits are applied. */
  readonly remaining: readonly RemainingFinding[];
}

export interface RemainingFinding {
  readonly message: string;
  readonly severity: CountedSeverity;
  /** In the text with the edits in it. */
  readonly span: Span;
}

/** What to ask for a new case in a folder. */
export const newCaseFormRequest: RequestName<NewCaseFormParams, readonly FormQuestion[]> =
  'certcase/newCaseForm';

export interface NewCaseFormParams {
  readonly folder: string;
}

export const newCaseRequest: RequestName<NewCaseParams, NewCaseAnswer> = 'certcase/newCase';

export interface NewCaseParams extends NewCaseFormParams {
  readonly answers: FormAnswers;
}

export interface NewCaseAnswer {
  /** Without a folder. */
  readonly fileName: string;
  readonly text: string;
  /** What is to be filled in first. */
  readonly firstOpen: Span;
}

/** Goods lines made of rows that are pasted at an offset; null where the text is pasted as it is. */
export const pasteGoodsRequest: RequestName<PasteGoodsParams, PasteGoodsAnswer | null> =
  'certcase/pasteGoods';

export interface PasteGoodsParams {
  readonly textDocument: { readonly uri: string };
  readonly offset: number;
  readonly text: string;
}

export interface PasteGoodsAnswer extends ProposedEdits {
  /** "Paste 3 goods lines". */
  readonly title: string;
}
