import type { RequestName } from './request.ts';

/** The compliance report of one open case; null where the document is not open. */
export const reportRequest: RequestName<ReportParams, ReportAnswer | null> = 'certcase/report';

export interface ReportParams {
  readonly textDocument: { readonly uri: string };
}

export interface ReportAnswer {
  /** A file name without a folder, such as `AC-2026-0417-compliance-2026-05-20.md`. */
  readonly fileName: string;
  readonly markdown: string;
}
