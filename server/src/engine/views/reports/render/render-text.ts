import { sha256List } from '../archive/checksums.ts';
import type { Report } from '../report.ts';
import type { TextFormat } from '../report-formats.ts';
import { csv } from './csv.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { visibleReport } from './visible-report.ts';

/**
 * A report as the text of a file.
 * @returns undefined where the report has nothing for that format.
 */
export function renderText(whole: Report, format: TextFormat): string | undefined {
  const report = visibleReport(whole);
  switch (format) {
    case 'txt':
      return plainText(report);
    case 'md':
      return markdown(report);
    case 'html':
      return html(report);
    case 'csv':
      return csv(report);
    case 'sha256':
      return report.checksums === undefined ? undefined : sha256List(report.checksums);
  }
}
