import { formatDay } from '../../../reference/calendar-day.ts';
import type { Language } from '../../../text/localized.ts';
import { isEmpty } from '../cells.ts';
import type { Block, Cell, Item, Report } from '../report.ts';
import { renderTexts } from './texts.ts';

/** The report as text for a message, where signs of markup would be read as signs; it ends with a line end. */
export function plainText({ title, basis, verdict, blocks, footnote, language }: Report): string {
  const { open, close } = renderTexts[language];
  const parts = [
    [`${open}${title}${close}`, basis[0] ?? '', verdict.text].join('\n'),
    ...blocks.map((block) => textOf(block, language)),
    [...basis.slice(1), footnote].join('\n'),
  ];
  // A heading stands close to what it heads.
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`.replace(/^([■▪] .*\n)\n/gm, '$1');
}

function textOf(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return `${block.level === 2 ? '■' : '▪'} ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'facts':
      return block.facts
        .map(({ label, value }) => `${label}${renderTexts[language].colon}${cellText(value, language)}`)
        .join('\n');
    case 'items':
      return block.items.map((item) => itemText(item, language)).join('\n');
    case 'table':
      return block.rows
        .map((row) =>
          row
            .filter((cell) => !isEmpty(cell))
            .map((cell) => cellText(cell, language))
            .join(' · '),
        )
        .join('\n');
    case 'timeline':
      return '';
  }
}

function itemText({ text, details }: Item, language: Language): string {
  const { colon } = renderTexts[language];
  return [`- ${text}`, ...details.map((detail) => `  ${detail.label}${colon}${detail.text}`)].join('\n');
}

function cellText(cell: Cell, language: Language): string {
  if (cell.kind === 'day') return formatDay(cell.day)[language];
  return cell.kind === 'number' ? String(cell.value) : cell.text;
}
