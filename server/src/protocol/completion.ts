/** What a completion of a case carries along for the client. */
export interface CompletionData {
  /** Whether something is to be chosen next where the inserted text ends: the editor should ask again. */
  readonly goesOn: boolean;
}
