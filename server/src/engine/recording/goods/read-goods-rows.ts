import Papa from 'papaparse';
import { readCode } from '../../case/normalise/code.ts';
import { readNumber } from '../../case/normalise/number.ts';
import { isPlaceholder } from '../../case/normalise/placeholder.ts';
import type { NewValue } from '../../edit/yaml-text.ts';
import { fold } from '../../text/characters.ts';
import { type GoodsColumn, goodsColumn } from './goods-columns.ts';
import { guessColumns } from './guess-columns.ts';

/** One goods line: names of the format with their values, without its number. */
export type GoodsEntries = readonly (readonly [name: string, value: NewValue])[];

/** Columns in the order of the format; a quantity may bring its unit. */
const order: readonly GoodsColumn[] = [
  'name',
  'hsCode',
  'quantity',
  'unit',
  'unitPrice',
  'amount',
  'currency',
  'origin',
  'netWeight',
  'grossWeight',
];

/**
 * Reads rows as a spreadsheet puts them on the clipboard, separated by tabs: under headings in English or Chinese, or
 * without headings where the content leaves no doubt.
 * @param currency of the case; a line says its own only where it is another one.
 * @returns undefined where the text is no goods.
 */
export function readGoodsRows(
  text: string,
  currency: string | undefined,
): readonly GoodsEntries[] | undefined {
  const { data } = Papa.parse<string[]>(text, { delimiter: '\t', skipEmptyLines: 'greedy' });
  const rows = data.map((row) => row.map((cell) => cell.trim().replace(/\s+/g, ' ')));
  const [first = [], ...below] = rows;
  if (first.length < 2) return undefined;
  const headed = first.map(goodsColumn);
  const isHeaded = headed.filter((name) => name !== undefined).length >= 2;
  const columns = isHeaded ? headed : guessColumns(rows);
  const lines = isHeaded ? below : rows;
  if (columns === undefined || !columns.includes('name')) return undefined;
  const goods = lines.filter((row) => !isSum(row)).map((row) => entriesOf(row, columns, currency));
  return goods.length > 0 && goods.every((entries) => entries.some(([name]) => name === 'name'))
    ? goods
    : undefined;
}

/** A row of totals below the goods. */
function isSum(row: readonly string[]): boolean {
  return /^(?:合计|总计|小计|共计|total|sum|subtotal)\b|^(?:合计|总计|小计|共计)/i.test(
    row.find((cell) => cell !== '') ?? '',
  );
}

function entriesOf(
  row: readonly string[],
  columns: readonly (GoodsColumn | undefined)[],
  currency: string | undefined,
): GoodsEntries {
  const values = new Map<GoodsColumn, NewValue>();
  for (const [index, name] of columns.entries()) {
    const cell = row[index] ?? '';
    if (name === undefined || name === 'line' || isPlaceholder(cell) || values.has(name)) continue;
    for (const [key, value] of cellValues(name, cell)) if (!values.has(key)) values.set(key, value);
  }
  if (values.get('currency') === currency) values.delete('currency');
  return order.flatMap((name) => {
    const value = values.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
}

/** What a cell says; a text that cannot be read goes in as it is, and the checks speak of it. */
function cellValues(name: GoodsColumn, cell: string): readonly (readonly [GoodsColumn, NewValue])[] {
  switch (name) {
    case 'hsCode':
    case 'origin':
    case 'currency': {
      const schemes = { hsCode: 'hs-code', origin: 'country', currency: 'currency' } as const;
      const reading = readCode(cell, schemes[name]);
      return [[name, reading.state === 'read' ? reading.value : cell]];
    }
    case 'quantity': {
      const [, figure, unit] = /^([\d.,'\s]*\d)\s*(\p{L}[\p{L}.]*)$/u.exec(fold(cell)) ?? [];
      const value = [name, figureOf(cell)] as const;
      return figure === undefined || unit === undefined ? [value] : [value, ['unit', unit]];
    }
    case 'unitPrice':
    case 'amount':
      return [[name, figureOf(cell)]];
    case 'netWeight':
    case 'grossWeight':
      return [[name, figureOf(cell, 'kg')]];
    default:
      return [[name, cell]];
  }
}

/** A number with the decimals that it was typed with: `1,234.50` is 1234.50. */
function figureOf(cell: string, unit?: 'kg'): NewValue {
  const reading = readNumber(cell, unit);
  if (reading.state !== 'read') return cell;
  return { figure: reading.tidy?.text ?? cell };
}
