import type { Language } from '../../../engine/text/localized.ts';
import type { Report } from '../../../engine/views/reports/report.ts';
import { formatTitles } from '../../../engine/views/reports/report-formats.ts';
import { reportKindNames, reportKinds } from '../../../engine/views/reports/report-kinds.ts';
import type { OfferedReport, ReportFile, ReportFormatName } from '../../../protocol/report.ts';
import { reportContent } from '../../../spreadsheet/report-content.ts';

/** Every kind of report, as a client offers it. */
export function offeredReports(language: Language): readonly OfferedReport[] {
  return reportKindNames.map((kind) => {
    const { scope, title, description, formats } = reportKinds[kind];
    return {
      kind,
      scope,
      title: title[language],
      description: description[language],
      formats: formats.map((format) => ({
        format,
        title: formatTitles[format].title[language],
        description: formatTitles[format].description[language],
      })),
    };
  });
}

/** Renders a report in one of the formats of its kind. */
export async function reportFile(
  report: Report,
  format: ReportFormatName,
  folder: string | undefined,
): Promise<ReportFile> {
  const { fileName, verdict } = report;
  const head = {
    fileName: `${fileName}.${format}`,
    verdict: verdict.text,
    ...(folder === undefined ? {} : { folder }),
  };
  const content = await reportContent(report, format);
  return typeof content === 'string' ? { ...head, text: content } : { ...head, base64: base64(content) };
}

/** In pieces, since a call takes no more than some ten thousand arguments. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  }
  return btoa(pieces.join(''));
}
