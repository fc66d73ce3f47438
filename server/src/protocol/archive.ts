import type { RequestName } from './request.ts';

/**
 * Compares the files of an archive with its list of hashes; null where the list cannot be read. Can be cancelled.
 */
export const verifyArchiveRequest: RequestName<VerifyArchiveParams, VerifyArchiveAnswer | null> =
  'certcase/verifyArchive';

export interface VerifyArchiveParams {
  /** Address of the list, a file named `*.sha256`. */
  readonly list: string;
}

export interface VerifyArchiveAnswer {
  readonly isIntact: boolean;
  /** "Not intact: 1 changed, 2 missing; 11 intact." */
  readonly sentence: string;
  /** What is not as it was or not listed, a line each, in the language of the client. */
  readonly lines: readonly string[];
}
