import type { Report } from '../../engine/views/reports/report.ts';
import type { ReportFormatName } from '../../engine/views/reports/report-formats.ts';
import { reportContent } from '../../spreadsheet/report-content.ts';

/** A report as a file: its name without a folder, and what is in it. */
export interface ReportFile {
  readonly fileName: string;
  readonly content: string | Uint8Array;
}

/** Renders a report in one of the formats of its kind. */
export async function reportFile(report: Report, format: ReportFormatName): Promise<ReportFile> {
  return { fileName: `${report.fileName}.${format}`, content: await reportContent(report, format) };
}
