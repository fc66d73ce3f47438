import Papa from 'papaparse';
import type { Cell, Report } from '../report.ts';

/** Lets Excel see that the file is UTF-8; everything else passes over it. */
const byteOrderMark = '\uFEFF';

/** What spreadsheets calculate, in East Asian locales by full-width signs too. */
const formula = /^\s*[=+\-@＝＋－＠]/;

/**
 * The table of a report as CSV (RFC 4180) for programs and spreadsheets; a day is `YYYY-MM-DD`. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection").
 * @returns undefined where the report is no table.
 */
export function csv({ sheets: [table] }: Report): string | undefined {
  if (table === undefined) return undefined;
  const data = [[...table.columns], ...table.rows.map((row) => row.map(plainValue))];
  return `${byteOrderMark}${Papa.unparse(data, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}

function plainValue(cell: Cell): string | number {
  switch (cell.kind) {
    case 'number':
      return cell.value;
    case 'day':
      return cell.day;
    case 'code':
    case 'text':
      return cell.text;
  }
}
