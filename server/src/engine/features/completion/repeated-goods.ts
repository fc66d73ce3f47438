import type { CaseFile } from '../../case/case-file.ts';
import type { NewValue } from '../../edit/yaml-text.ts';
import type { FormatPath } from '../../format/names.ts';
import type { GoodsLine } from '../../procedure/reconciliation.ts';
import { besideUnder, listAt, valuesOf } from './case-values.ts';
import type { Asked } from './completion.ts';
import type { ItemDraft } from './item-draft.ts';
import { namingAt } from './naming.ts';

/** The goods lines of the case that can be told by their number. */
export function numberedGoods(file: CaseFile): readonly GoodsLine[] {
  return (file.content.goods?.items ?? []).filter(({ line }) => line?.value !== undefined);
}

/** Whether certificate, declaration or bill of lading list goods. */
export function repeatsGoods(file: CaseFile): boolean {
  const { verification, clearance } = file.content.nodes ?? {};
  const lists = [
    verification?.certificate?.goods,
    clearance?.declaration?.goods,
    clearance?.billOfLading?.goods,
  ];
  return lists.some((list) => list !== undefined && list.items.length > 0);
}

/** Numbers of the goods lines that a list of a paper does not repeat yet. */
export function linesNotIn(file: CaseFile, list: FormatPath): readonly number[] {
  const items = (listAt(file, list)?.items ?? []) as readonly GoodsLine[];
  const held = new Set(items.map(({ line }) => line?.value));
  return valuesOf(numberedGoods(file).map(({ line }) => line)).filter((line) => !held.has(line));
}

/** The goods line of the case that the section around the cursor repeats. */
export function repeatedLine(asked: Asked): GoodsLine | undefined {
  const number = Number(besideUnder(asked, 'line'));
  return numberedGoods(asked.file).find(({ line }) => line?.value === number);
}

/** The goods as a paper repeats them: all lines at first, since one alone would lack the others; then each that is missing. */
export function goodsOfPaper(asked: Asked, list: FormatPath): ItemDraft[] {
  const { file, language } = asked;
  const { shown } = namingAt(asked);
  const missing = new Set(linesNotIn(file, list));
  const lines = numberedGoods(file).filter(({ line }) => missing.has(line?.value ?? 0));
  const isNew = (listAt(file, list)?.items ?? []).length === 0;
  if (lines.length === 0) return [];
  if (isNew && lines.length > 1) {
    const label = { en: `all ${lines.length} goods lines`, zh: `全部 ${lines.length} 项商品` }[language];
    return [{ label, words: 'goods 商品', values: lines.map(repeated), isOnOneLine: true }];
  }
  return lines.map((line) => ({
    label: `${shown.key('line')}: ${line.line?.value}`,
    ...(line.name?.value !== undefined && { detail: line.name.value }),
    words: 'line 项号',
    values: [repeated(line)],
    isOnOneLine: true,
  }));
}

function repeated({ line, name, quantity, amount }: GoodsLine): NewValue {
  const entries = { line, name, quantity, amount };
  return {
    section: Object.entries(entries).flatMap(([key, field]) =>
      field?.value === undefined ? [] : [[key, field.value] as const],
    ),
  };
}
