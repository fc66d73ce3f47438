import { renderText } from '../engine/views/reports/render/render-text.ts';
import type { Report } from '../engine/views/reports/report.ts';
import type { ReportFormatName } from '../engine/views/reports/report-formats.ts';

/** A report as the content of a file: as text, or as bytes where the format is none. */
export async function reportContent(report: Report, format: ReportFormatName): Promise<string | Uint8Array> {
  if (format !== 'xlsx') return renderText(report, format) ?? '';
  // Its library weighs as much as all reports; it is loaded for a workbook alone.
  const { workbook } = await import('./workbook.ts');
  return workbook(report);
}
