import { formatDay } from '../../../reference/calendar-day.ts';
import { markupText as plain } from '../../../text/escape.ts';
import type { Language } from '../../../text/localized.ts';
import { timelineSvg } from '../../timeline/svg/timeline-svg.ts';
import type { Block, Cell, Fact, Item, Report, Table } from '../report.ts';
import { isNumberColumn } from './columns.ts';
import { htmlStyle } from './html-style.ts';
import { renderTexts } from './texts.ts';

/** Nothing is fetched and nothing runs: the style stands in the page, and so does the drawing. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The report as one HTML page that needs nothing else, for the screen and for A4 paper. */
export function html({ title, basis, verdict, blocks, onePage, footnote, language }: Report): string {
  return `<!doctype html>
<html lang="${renderTexts[language].htmlLanguage}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Certcase">
<title>${plain(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main${onePage ? ' class="card"' : ''}>
<header>
<h1>${plain(title)}</h1>
<ul class="basis">${basis.map((line) => `<li>${plain(line)}</li>`).join('')}</ul>
<p class="verdict ${verdict.tone}"><span class="label">${renderTexts[language].verdict}</span> ${plain(verdict.text)}</p>
</header>
${blocks.map((block) => htmlOf(block, language)).join('\n')}
<footer><p>${plain(footnote)}</p></footer>
</main>
</body>
</html>
`;
}

function htmlOf(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${plain(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${plain(block.text)}</p>`;
    case 'facts':
      return `<dl>${block.facts.map((fact) => factHtml(fact, language)).join('')}</dl>`;
    case 'items':
      return `<ul class="items">${block.items.map((item) => itemHtml(item, language)).join('')}</ul>`;
    case 'table':
      return tableHtml(block, language);
    case 'timeline':
      return `<figure>${timelineSvg(block.timeline, language)}</figure>`;
  }
}

function factHtml({ label, value }: Fact, language: Language): string {
  return `<div><dt>${plain(label)}</dt><dd>${cellHtml(value, language)}</dd></div>`;
}

function itemHtml({ text, tone, code, place, details }: Item, language: Language): string {
  const where = [
    ...(code === undefined ? [] : [`<code>${plain(code)}</code>`]),
    ...(place === undefined ? [] : [plain(place)]),
  ];
  const { colon } = renderTexts[language];
  return [
    `<li${tone ? ` class="${tone}"` : ''}><p>${plain(text)}</p>`,
    where.length === 0 ? '' : `<p class="place">${where.join(' · ')}</p>`,
    ...details.map(
      (detail) => `<p class="detail"><b>${plain(detail.label)}${colon}</b>${plain(detail.text)}</p>`,
    ),
    '</li>',
  ].join('');
}

function tableHtml(table: Table, language: Language): string {
  const { name, columns, rows } = table;
  const numeric = columns.map((_, index) => isNumberColumn(table, index));
  const head = columns.map(
    (column, index) => `<th scope="col"${classes([numeric[index] && 'number'])}>${plain(column)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => {
      const tone = cell.kind === 'text' && cell.tone;
      const names = classes([numeric[index] && 'number', tone, isShort(cell) && 'short']);
      return `<td${names}>${cellHtml(cell, language)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="table" role="region" tabindex="0" aria-label="${plain(name)}"><table>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`;
}

/** Whether a cell is read in one go, so that it is not worth a second line. */
function isShort(cell: Cell): boolean {
  if (cell.kind === 'text') return cell.tone !== undefined && cell.text.length <= 14;
  return cell.kind !== 'code' || cell.text.length <= 22;
}

function classes(names: readonly (string | false | undefined)[]): string {
  const given = names.filter((name) => typeof name === 'string');
  return given.length === 0 ? '' : ` class="${given.join(' ')}"`;
}

function cellHtml(cell: Cell, language: Language): string {
  switch (cell.kind) {
    case 'number':
      return String(cell.value);
    case 'day':
      return `<time datetime="${cell.day}">${formatDay(cell.day)[language]}</time>`;
    case 'code':
      return cell.text === '' ? '' : `<code>${plain(cell.text)}</code>`;
    case 'text':
      return plain(cell.text);
  }
}
