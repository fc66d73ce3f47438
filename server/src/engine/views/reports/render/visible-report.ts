import { visibleIn } from '../../../text/escape.ts';
import type { Report } from '../report.ts';

/** A report with its texts fit to be shown, which every renderer begins with. The paths of files with hashes stay exact. */
export function visibleReport(report: Report): Report {
  const { checksums, ...shown } = report;
  const { entries = [], comments = [] } = checksums ?? {};
  return {
    ...visibleIn(shown),
    ...(checksums && { checksums: { entries, comments: visibleIn(comments) } }),
  };
}
