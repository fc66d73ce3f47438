/** A value with the words that stand beside it on the paper. */
export interface LabelledValue {
  /** As written: 申请回执编号, `receiptNo`. */
  readonly label: string;
  readonly text: string;
  /** Names of the sections around it, outermost first; empty for a form without sections. */
  readonly within: readonly string[];
}

/** Rows under headings, such as the goods of a declaration. */
export interface PaperTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A receipt, certificate, declaration or list as it came: what is written on it, before anybody says what it is. */
export interface ReceivedPaper {
  /** Words that stand alone, as headings do: 申请回执, `ApplicationReceipt`. */
  readonly titles: readonly string[];
  readonly values: readonly LabelledValue[];
  readonly tables: readonly PaperTable[];
  /** Everything that is written on it, in the characters of the keyboard where those exist. */
  readonly text: string;
}
