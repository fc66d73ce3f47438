import { normaliseCode } from '../../case/normalise/code.ts';
import { readNumber } from '../../case/normalise/number.ts';
import { countryCode } from '../../reference/countries.ts';
import { currencyCode } from '../../reference/currencies.ts';
import { classify } from '../../reference/harmonized-system.ts';
import { unitCodes } from '../../reference/units.ts';
import type { GoodsColumn } from './goods-columns.ts';

/** How much a product may differ from its amount where prices were rounded. */
const rounding = 0.01;

/**
 * What the columns of rows without headings are, by their content. Certain only where there is one column of HS codes
 * that exist, one of names, and three of numbers of which two multiplied are the third in every row.
 * @returns undefined where any of that can be doubted.
 */
export function guessColumns(
  rows: readonly (readonly string[])[],
): readonly (GoodsColumn | undefined)[] | undefined {
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) return undefined;
  const cells = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
  const columns = cells.map(kindOf);
  const only = (kind: string) => columns.filter((known) => known === kind).length === 1;
  const figures = columns.flatMap((kind, index) => (kind === 'figure' ? [index] : []));
  const [quantity, price, amount, ...others] = withoutCount(figures, cells);
  if (!only('hsCode') || !only('name') || others.length > 0) return undefined;
  if (quantity === undefined || price === undefined || amount === undefined) return undefined;
  const isProduct = rows.every((row) => {
    const [count, each, total] = [quantity, price, amount].map((index) => figure(row[index] ?? ''));
    if (count === undefined || each === undefined || total === undefined) return false;
    return Math.abs(count * each - total) <= rounding * Math.max(1, count / 2);
  });
  // Quantity and price can be told apart where one of them is no whole number, or has its unit beside it.
  const counts = cells[quantity] ?? [];
  const prices = cells[price] ?? [];
  const isCount = counts.every((cell) => Number.isInteger(figure(cell)));
  const isPrice = prices.some((cell) => !Number.isInteger(figure(cell)) || /[.$¥€]/.test(cell));
  const hasUnit = counts.every((cell) => /\d\s*\p{L}+$/u.test(cell));
  if (!isProduct || !(hasUnit || (isCount && isPrice))) return undefined;
  return columns.map((kind, index) => {
    if (index === quantity) return 'quantity';
    if (index === price) return 'unitPrice';
    if (index === amount) return 'amount';
    return kind === 'figure' || kind === 'nothing' ? undefined : kind;
  });
}

type ColumnKind = 'hsCode' | 'name' | 'unit' | 'origin' | 'currency' | 'figure' | 'nothing';

function kindOf(cells: readonly string[]): ColumnKind {
  const all = (fits: (cell: string) => boolean) => cells.every(fits);
  if (all((cell) => cell === '')) return 'nothing';
  if (all(isHsCode)) return 'hsCode';
  if (all((cell) => figure(cell) !== undefined)) return 'figure';
  if (all((cell) => currencyCode(cell) !== undefined)) return 'currency';
  if (all((cell) => countryCode(cell) !== undefined)) return 'origin';
  if (all((cell) => unitCodes(cell).length > 0)) return 'unit';
  return 'name';
}

function isHsCode(cell: string): boolean {
  const digits = normaliseCode(cell, 'hs-code') ?? '';
  return /^\d{10}$/.test(digits) && classify(digits).known === 6;
}

function figure(cell: string): number | undefined {
  const reading = readNumber(cell);
  return reading.state === 'read' ? reading.value : undefined;
}

/** The columns of numbers without a first one that merely counts the rows. */
function withoutCount(figures: readonly number[], cells: readonly (readonly string[])[]): readonly number[] {
  const [first, ...others] = figures;
  const counted = first === undefined ? [] : (cells[first] ?? []);
  const isCount =
    others.length > 2 && counted.every((cell, row) => figure(cell) === (figure(counted[0] ?? '') ?? 0) + row);
  return isCount ? others : figures;
}
