import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { type CalendarDay, dayNumber } from '../engine/reference/calendar-day.ts';
import { visibleReport } from '../engine/views/reports/render/visible-report.ts';
import type { Report, Cell as ReportCell, Table, Tone } from '../engine/views/reports/report.ts';

/**
 * The tables of a report as a workbook (Office Open XML), one sheet each: texts and codes as text, numbers as numbers,
 * days as days. The same report gives the same bytes.
 */
export function workbook(report: Report): Promise<Uint8Array> {
  const { title, asOf, sheets } = visibleReport(report);
  const made = new Date(`${asOf}T00:00:00Z`);
  const properties = { title, creator: 'Certcase', created: made, modified: made };
  return writeXlsx({ sheets: sheets.map(sheet), properties, defaultFont: { name: 'Calibri', size: 11 } });
}

/** How wide a column may get, in characters; a longer text goes on in the next line. */
const widest = 60;

const headStyle: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1C2430' } },
  alignment: { vertical: 'center', wrapText: true },
};

const toneColours: Readonly<Record<Tone, string>> = { good: '17693A', attention: '8A5300', bad: 'A91D22' };

function sheet({ name, columns, rows }: Table): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const index of columns.keys()) cells.set(`0,${index}`, { style: headStyle });
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries())
      cells.set(`${row + 1},${column}`, { style: styleOf(value) });
  }
  return {
    name: sheetName(name),
    columns: columns.map((column, index) => ({ width: widthOf(column, rows, index) })),
    rows: [[...columns], ...rows.map((row) => row.map(cellValue))],
    cells,
    freezePane: { rows: 1 },
    ...(rows.length === 0 ? {} : { autoFilter: { range: `A1:${letter(columns.length)}${rows.length + 1}` } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
  };
}

/** A sheet's name has 31 characters at most, and none of `: \ / ? * [ ]`. */
function sheetName(name: string): string {
  return name
    .replace(/[:\\/?*[\]]/g, ' ')
    .slice(0, 31)
    .trim();
}

function letter(count: number): string {
  return String.fromCharCode(64 + count);
}

function cellValue(cell: ReportCell): CellValue {
  switch (cell.kind) {
    case 'number':
      return cell.value;
    case 'day':
      return serialOf(cell.day);
    case 'code':
    case 'text':
      return cell.text === '' ? null : cell.text;
  }
}

/** Days since 30 December 1899: how a spreadsheet counts days from March 1900 on. */
function serialOf(day: CalendarDay): number {
  return dayNumber(day) + 25_569;
}

function styleOf(cell: ReportCell): CellStyle {
  const alignment = { vertical: 'top', wrapText: true } as const;
  switch (cell.kind) {
    case 'number':
      return { alignment: { vertical: 'top' }, numFmt: 'General' };
    case 'day':
      return { alignment: { vertical: 'top', horizontal: 'left' }, numFmt: 'yyyy-mm-dd' };
    case 'code':
      // As text, so that a number of eighteen digits keeps all of them when it is edited.
      return { alignment, numFmt: '@' };
    case 'text':
      return cell.tone === undefined
        ? { alignment }
        : { alignment, font: { bold: true, color: { rgb: toneColours[cell.tone] } } };
  }
}

/** Columns of Latin letters that the longest text takes; a Chinese character takes two. */
function widthOf(column: string, rows: Table['rows'], index: number): number {
  const texts = [column, ...rows.map((row) => textOf(row[index]))];
  const longest = Math.max(...texts.map((text) => text.replace(/[^\p{ASCII}]/gu, 'xx').length));
  return Math.min(widest, Math.max(8, longest + 3));
}

function textOf(cell: ReportCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.kind === 'day') return cell.day;
  return cell.kind === 'number' ? String(cell.value) : cell.text;
}
