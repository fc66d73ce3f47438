import { formatDay } from '../../../reference/calendar-day.ts';
import { markdownText } from '../../../text/escape.ts';
import type { Language } from '../../../text/localized.ts';
import type { Block, Cell, Item, Report, Table } from '../report.ts';
import { isNumberColumn } from './columns.ts';
import { renderTexts } from './texts.ts';

/** The report as Markdown (CommonMark with the tables of GitHub); it ends with a line end. */
export function markdown({ title, basis, verdict, blocks, footnote, language }: Report): string {
  const parts = [
    `# ${markdownText(title)}`,
    basis.map(markdownText).join(' · '),
    `**${markdownText(verdict.text)}**`,
    ...blocks.map((block) => markdownOf(block, language)).filter((text) => text !== ''),
    `---\n\n${markdownText(footnote)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function markdownOf(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownText(block.text)}`;
    case 'paragraph':
      return markdownText(block.text);
    case 'facts': {
      const { item, value } = renderTexts[language];
      const rows = block.facts.map(({ label, value: cell }) => [
        markdownText(label),
        cellText(cell, language),
      ]);
      return table([item, value], rows, []);
    }
    case 'items':
      return block.items.map((item) => itemText(item, language)).join('\n');
    case 'table':
      return tableText(block, language);
    case 'timeline':
      // The table of nodes behind it says the same.
      return '';
  }
}

function itemText({ text, code, place, details }: Item, language: Language): string {
  const isFinding = code !== undefined;
  const where = [
    ...(isFinding ? [codeText(code)] : []),
    ...(place === undefined ? [] : [markdownText(place)]),
  ];
  const head = isFinding && details.length > 0 ? `**${markdownText(text)}**` : markdownText(text);
  const { colon } = renderTexts[language];
  return [
    `- ${head}${where.length === 0 ? '' : ` (${where.join(', ')})`}`,
    ...details.map((detail) => `  - ${markdownText(detail.label)}${colon}${markdownText(detail.text)}`),
  ].join('\n');
}

function tableText(data: Table, language: Language): string {
  return table(
    data.columns.map(markdownText),
    data.rows.map((row) => row.map((cell) => cellText(cell, language))),
    data.columns.map((_, index) => isNumberColumn(data, index)),
  );
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly boolean[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (numeric[index] ? '--:' : '---'))), ...rows.map(line)].join(
    '\n',
  );
}

function cellText(cell: Cell, language: Language): string {
  switch (cell.kind) {
    case 'number':
      return String(cell.value);
    case 'day':
      return formatDay(cell.day)[language];
    case 'code':
      return codeText(cell.text);
    case 'text':
      return markdownText(cell.text);
  }
}

/** As code where no sign in it could end the code or the cell of a table. */
function codeText(text: string): string {
  return /^[\p{L}\p{N} ./:_,()[\]-]+$/u.test(text) ? `\`${text}\`` : markdownText(text);
}
