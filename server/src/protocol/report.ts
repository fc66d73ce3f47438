import type { ReportFormatName } from '../engine/views/reports/report-formats.ts';
import type { ReportKindName } from '../engine/views/reports/report-kinds.ts';
import type { RequestName } from './request.ts';

export type { ReportFormatName } from '../engine/views/reports/report-formats.ts';
export type { ReportKindName } from '../engine/views/reports/report-kinds.ts';

/** Which reports there are, in the language of the client. */
export const reportKindsRequest: RequestName<ReportKindsParams, readonly OfferedReport[]> =
  'certcase/reportKinds';

export type ReportKindsParams = Record<string, never>;

export interface OfferedReport {
  readonly kind: ReportKindName;
  readonly scope: 'case' | 'workspace';
  readonly title: string;
  readonly description: string;
  /** The likeliest first. */
  readonly formats: readonly OfferedFormat[];
}

export interface OfferedFormat {
  readonly format: ReportFormatName;
  readonly title: string;
  readonly description: string;
}

/**
 * A report on one open case, or on all cases of the open folders; null where the document is not open, or no folder is.
 * Reports its progress to the `workDoneToken` and can be cancelled.
 */
export const reportRequest: RequestName<ReportParams, ReportFile | null> = 'certcase/report';

export interface ReportParams {
  readonly kind: ReportKindName;
  readonly format: ReportFormatName;
  /** The case, for a kind that is about one. */
  readonly textDocument?: { readonly uri: string };
  readonly workDoneToken?: string | number;
}

export interface ReportFile {
  /** A file name without a folder, such as `AC-2026-0417-compliance-2026-05-20.md`. */
  readonly fileName: string;
  /** The content: as text, or in base 64 where the format is none. */
  readonly text?: string;
  readonly base64?: string;
  /** The folder that the file belongs into, as an address: that of the case, or the first open one. */
  readonly folder?: string;
  /** The one sentence that the report comes down to. */
  readonly verdict: string;
}
